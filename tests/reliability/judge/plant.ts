import type { Input } from '../../../contract';
import { newKey } from '../../support/world';
import { makeTwin } from './bring';
import { type Planted, RECORDER, type Writer } from './canaries';
import { holder } from './columns';
import type { Ground } from './ground';
import type { Town } from './town';

/** Named: always by name. Hidden: always anonymous. Mixed: sometimes this, sometimes that. */
export const WRITERS = {
  named: { openid: 'o-kx3-named', nickname: '石榴树下', realName: '欧阳甲英' },
  hidden: { openid: 'o-kx3-hidden', nickname: '夜半歌声', realName: '诸葛乙芳' },
  mixed: { openid: 'o-kx3-mixed', nickname: '三月春风', realName: '司马丙兰' },
} as const satisfies Record<string, Writer>;

/** Staff wrote it down for them; they have never opened the app. */
export const ABSENT = {
  named: { openid: 'o-kx3-absent', nickname: '没有昵称甲', realName: '东方丁梅' },
  hidden: { openid: 'o-kx3-absent-too', nickname: '没有昵称乙', realName: '西门戊莲' },
} as const satisfies Record<string, Writer>;
/** Has the same as everybody, and follows everything. */
export const JOINER: Writer = {
  openid: 'o-kx3-joiner',
  nickname: '悄悄加入',
  realName: '南宫己竹',
};

interface Sketch {
  writer: Writer;
  isRecorded?: true;
  isAnonymous: boolean;
  visibility: 'public' | 'handlers';
  fate: 'open' | 'withdrawn' | 'closed';
}

const [by, hidden] = [{ isAnonymous: false }, { isAnonymous: true }];
const { named, mixed } = WRITERS;

const SKETCHES: readonly Sketch[] = [
  { writer: named, ...by, visibility: 'public', fate: 'open' },
  { writer: named, ...by, visibility: 'handlers', fate: 'open' },
  { writer: named, ...by, visibility: 'public', fate: 'withdrawn' },
  { writer: named, ...by, visibility: 'public', fate: 'closed' },
  { writer: WRITERS.hidden, ...hidden, visibility: 'public', fate: 'open' },
  { writer: WRITERS.hidden, ...hidden, visibility: 'handlers', fate: 'open' },
  { writer: WRITERS.hidden, ...hidden, visibility: 'public', fate: 'withdrawn' },
  { writer: WRITERS.hidden, ...hidden, visibility: 'public', fate: 'closed' },
  { writer: mixed, ...by, visibility: 'public', fate: 'open' },
  { writer: mixed, ...hidden, visibility: 'public', fate: 'open' },
  { writer: ABSENT.named, isRecorded: true, ...by, visibility: 'public', fate: 'open' },
  { writer: ABSENT.hidden, isRecorded: true, ...hidden, visibility: 'public', fate: 'open' },
];

/** The writers come in by the front door, each twice at once; their appeals are written, and meet their fates. */
export async function plantAll(
  ground: Ground,
  town: Town,
): Promise<{ planted: Planted[]; withdrawn: string[] }> {
  for (const writer of [...Object.values(WRITERS), JOINER]) await settle(ground, town, writer);
  await makeTwin(ground);
  const planted: Planted[] = [];
  for (const [index, sketch] of SKETCHES.entries())
    planted.push(await plant(ground, town, sketch, index));
  for (const [index, { fate }] of SKETCHES.entries()) {
    const appeal = planted[index];
    if (appeal) await meetFate(ground, appeal, fate);
  }
  const withdrawn = planted.filter((_, index) => SKETCHES[index]?.fate === 'withdrawn');
  return { planted, withdrawn: withdrawn.map(({ id }) => id) };
}

async function settle(ground: Ground, town: Town, writer: Writer): Promise<void> {
  const { openid, nickname, realName } = writer;
  const consent = { version: '2026-11', idempotencyKey: newKey() };
  await Promise.all([1, 2, 3].map(() => ground.call(openid, 'account.consent', consent)));
  const gridId = town.homeGrid('here');
  const join = { gridId, nickname, realName, idempotencyKey: newKey() };
  await ground.call(openid, 'account.join', join);
}

async function plant(ground: Ground, town: Town, sketch: Sketch, index: number): Promise<Planted> {
  const { writer, isAnonymous, visibility, isRecorded } = sketch;
  const secrets = {
    contact: `1390000${1000 + index}`,
    phone: `1378888${2000 + index}`,
    door: `${index + 3}号楼2单元60${index}室`,
    word: `暗语${'子丑寅卯辰巳午未申酉戌亥'[index]}`,
    hide: `歪脖子槐${'甲乙丙丁戊己庚辛壬癸艮坎'[index]}`,
    note: `内情${'金木水火土风雷雨雪霜云雾'[index]}`,
  };
  const by = isRecorded ? RECORDER : writer.openid;
  const picture = await uploadPicture(ground, by);
  const input: Input<'appeal.submit'> = {
    category: 'property',
    content: `${secrets.word}，长椅松了，想换一张。我住${secrets.door}，电话${secrets.phone}，长椅挨着${secrets.hide}`,
    place: { text: `${secrets.door}，${secrets.hide}` },
    contact: secrets.contact,
    images: [picture.fileId],
    alsoHide: [secrets.hide],
    ...{ isAnonymous, visibility },
    idempotencyKey: newKey(),
  };
  const { id, intake } = isRecorded
    ? await ground.call(by, 'appeal.record', {
        ...{ ...input, source: 'homeVisit', consent: 'written', name: writer.realName },
        gridId: town.homeGrid('here'),
      })
    : await ground.call(by, 'appeal.submit', input);
  const claimCode = intake?.claimCode ?? null;
  const isPublic = visibility === 'public';
  const planted = { id, writer, isAnonymous, isPublic, ...secrets, claimCode, file: picture.file };
  await surround(ground, planted);
  return planted;
}

/** A note that only staff may read; and somebody joins it and follows it, where everybody may. */
async function surround(ground: Ground, { id: appealId, note, isPublic }: Planted): Promise<void> {
  const one = () => ({ appealId, idempotencyKey: newKey() });
  const noted = { ...one(), text: `${note}，晚上再去一次` };
  await ground.call(holder('community_secretary', 'here'), 'appeal.note', noted);
  if (!isPublic) return;
  await ground.call(JOINER.openid, 'appeal.join', { ...one(), isOn: true });
  await ground.call(JOINER.openid, 'appeal.follow', { ...one(), isOn: true });
}

async function uploadPicture(ground: Ground, openid: string) {
  const kind = { kind: 'image', extension: 'png', idempotencyKey: newKey() } as const;
  const { cloudPath } = await ground.call(openid, 'appeal.prepareUpload', kind);
  const fileId = await ground.upload(openid, cloudPath, Buffer.from('picture'), 'image/png');
  const file = /-([0-9a-f]{24})_/.exec(cloudPath)?.[1];
  if (!file) throw new Error(`no random part in ${cloudPath}`);
  return { fileId, file };
}

async function meetFate(ground: Ground, appeal: Planted, fate: Sketch['fate']): Promise<void> {
  const one = () => ({ appealId: appeal.id, idempotencyKey: newKey() });
  const said = `电话${appeal.phone}`;
  const { openid } = appeal.writer;
  if (fate === 'withdrawn')
    await ground.call(openid, 'appeal.withdraw', { ...one(), reason: said });
  if (fate !== 'closed') return;
  const handler = holder('grid_worker', 'here');
  await ground.call(handler, 'appeal.accept', one());
  await ground.call(handler, 'appeal.resolve', { ...one(), result: said, channel: 'phone' });
  await ground.call(openid, 'appeal.rate', { ...one(), solved: true, stars: 4, comment: said });
}
