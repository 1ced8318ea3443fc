import type { Input } from '../../../../../contract';
import { newKey } from '../../../../support/world';
import { holder } from '../../../judge/columns';
import type { Ground } from '../../../judge/ground';
import { uploadPicture, waitForPictures } from '../../../judge/pictures';
import type { Writer } from '../../../judge/planted';
import type { Town } from '../../../judge/town';
import { ABSENT, HIDDEN, JOINER, MIXED, NAMED } from '../../../judge/writers';
import { makeTwin } from '../starts';
import { PlantedAppeal, RECORDER, type Words } from './planted-appeal';

interface Sketch {
  writer: Writer;
  isRecorded?: true;
  isAnonymous: boolean;
  visibility: 'public' | 'handlers';
  fate: 'open' | 'withdrawn' | 'closed';
}

const SECRETARY = holder('community_secretary', 'here');
const HANDLER = holder('grid_worker', 'here');

const [by, hidden] = [{ isAnonymous: false }, { isAnonymous: true }];

const SKETCHES: readonly Sketch[] = [
  { writer: NAMED, ...by, visibility: 'public', fate: 'open' },
  { writer: NAMED, ...by, visibility: 'handlers', fate: 'open' },
  { writer: NAMED, ...by, visibility: 'public', fate: 'withdrawn' },
  { writer: NAMED, ...by, visibility: 'public', fate: 'closed' },
  { writer: HIDDEN, ...hidden, visibility: 'public', fate: 'open' },
  { writer: HIDDEN, ...hidden, visibility: 'handlers', fate: 'open' },
  { writer: HIDDEN, ...hidden, visibility: 'public', fate: 'withdrawn' },
  { writer: HIDDEN, ...hidden, visibility: 'public', fate: 'closed' },
  { writer: MIXED, ...by, visibility: 'public', fate: 'open' },
  { writer: MIXED, ...hidden, visibility: 'public', fate: 'open' },
  { writer: ABSENT.named, isRecorded: true, ...by, visibility: 'public', fate: 'open' },
  { writer: ABSENT.hidden, isRecorded: true, ...hidden, visibility: 'public', fate: 'open' },
];

/** The appeals of all writers are written, and meet their fates. */
export async function plantAppeals(ground: Ground, town: Town): Promise<PlantedAppeal[]> {
  await makeTwin(ground);
  const planted: [PlantedAppeal, Sketch][] = [];
  for (const [index, sketch] of SKETCHES.entries()) {
    planted.push([await plant(ground, town, sketch, index), sketch]);
  }
  for (const [appeal, sketch] of planted) await meetFate(ground, appeal, sketch);
  await waitForPictures(ground, 'appeals');
  return planted.map(([appeal]) => appeal);
}

function wordsOf(index: number): Words {
  return {
    contact: `1390000${1000 + index}`,
    phone: `1378888${2000 + index}`,
    typed: `1355555${3000 + index}`,
    door: `${index + 3}号楼2单元60${index}室`,
    word: `暗语${'子丑寅卯辰巳午未申酉戌亥'[index]}`,
    hide: `歪脖子槐${'甲乙丙丁戊己庚辛壬癸艮坎'[index]}`,
    note: `内情${'金木水火土风雷雨雪霜云雾'[index]}`,
  };
}

/** Who wrote it, in so many words: only where it must stay hidden. */
function namesIn({ isAnonymous, isRecorded, writer: { nickname, realName } }: Sketch): string {
  if (!isAnonymous) return '';
  return isRecorded ? realName : `${nickname}和${realName}`;
}

/** The people who say so: it was written down by staff, or they know it and tell it. */
function sayersOf({ isAnonymous, isRecorded }: Sketch): string[] {
  return isAnonymous ? [SECRETARY, HANDLER, ...(isRecorded ? [RECORDER] : [])] : [];
}

async function plant(ground: Ground, town: Town, sketch: Sketch, index: number) {
  const { writer, isAnonymous, visibility, isRecorded } = sketch;
  const words = wordsOf(index);
  const names = namesIn(sketch);
  const by = isRecorded ? RECORDER : writer.openid;
  const picture = await uploadPicture(ground, by, 'appeal');
  if (!picture) throw new Error(`no picture by ${by}`);
  const input: Input<'appeal.submit'> = {
    category: 'property',
    content: `${words.word}，长椅松了，想换一张。我住${words.door}，电话${words.phone}或${words.typed}，${names}都知道，长椅挨着${words.hide}`,
    place: { text: `${words.door}，${words.hide}` },
    contact: words.contact,
    images: [picture.fileId],
    alsoHide: [words.hide],
    isAnonymous,
    visibility,
    idempotencyKey: newKey(),
  };
  const { id, intake } = isRecorded
    ? await ground.call(by, 'appeal.record', {
        ...input,
        source: 'homeVisit',
        consent: 'written',
        name: writer.realName,
        gridId: town.homeGrid('here'),
      })
    : await ground.call(by, 'appeal.submit', input);
  const claimCode = intake?.claimCode ?? null;
  const isPublic = visibility === 'public';
  const saidBy = sayersOf(sketch);
  const written = { id, writer, isAnonymous, isPublic, claimCode, saidBy, file: picture.file };
  const planted = new PlantedAppeal(written, words);
  await surround(ground, planted, names);
  return planted;
}

/** A note that only staff may read; and somebody joins it and follows it, where everybody may. */
async function surround(
  ground: Ground,
  { id: appealId, written, words }: PlantedAppeal,
  names: string,
) {
  const one = () => ({ appealId, idempotencyKey: newKey() });
  const noted = { ...one(), text: `${words.note}，晚上再去一次，找${names}` };
  await ground.call(SECRETARY, 'appeal.note', noted);
  if (!written.isPublic) return;
  await ground.call(JOINER.openid, 'appeal.join', { ...one(), isOn: true });
  await ground.call(JOINER.openid, 'appeal.follow', { ...one(), isOn: true });
}

async function meetFate(ground: Ground, appeal: PlantedAppeal, sketch: Sketch) {
  const { fate } = sketch;
  const one = () => ({ appealId: appeal.id, idempotencyKey: newKey() });
  const said = `电话${appeal.words.phone}，找${namesIn(sketch)}`;
  const { openid } = appeal.writer;
  if (fate === 'withdrawn') {
    await ground.call(openid, 'appeal.withdraw', { ...one(), reason: said });
    appeal.heed('appeal.withdraw');
  }
  if (fate !== 'closed') return;
  await ground.call(HANDLER, 'appeal.accept', one());
  await ground.call(HANDLER, 'appeal.resolve', { ...one(), result: said, channel: 'phone' });
  await ground.call(openid, 'appeal.rate', { ...one(), solved: true, stars: 4, comment: said });
}
