import type { Area, Things } from '../support/area';
import type { Areas } from '../support/areas';
import { isInside } from '../support/things';
import { bringOne } from './bring';
import type { Ground } from './ground';
import { uploadPicture, waitForPictures } from './pictures';
import { type Planted, sightsOf, type Viewer, type WordsIn } from './planted';
import type { Town } from './town';
import { NAMED } from './writers';

interface Planting {
  things: Things;
  words: WordsIn;
  /** The random part of the path of its picture. */
  file: string;
}

/** One thing with the words that its area tells, and with a picture that WeChat has looked at; none without words. */
export async function plantWords(
  areas: Areas,
  { name, things, secrets }: Area,
  { ground, town }: { ground: Ground; town: Town },
): Promise<Planted[]> {
  const [maker] = things?.makers ?? [];
  const words = secrets?.words;
  if (!things || !words || maker === undefined) return [];
  const owner = NAMED.openid;
  const picture = await uploadPicture(ground, owner, name);
  if (!picture) throw new Error(`${name} takes no picture`);
  const said = { [words.field]: [words.word, ...Object.values(words.inside)].join('，') };
  const more = { ...said, images: [picture.fileId] };
  const id = await bringOne(areas, { ground, town, owner }, maker, more);
  await waitForPictures(ground, things.collection);
  return [plantedIn(id, { things, words, file: picture.file })];
}

/** What a viewer sees of it follows from what they are to it; a message about it tells everybody the same. */
function plantedIn(id: string, { things, words, file }: Planting): Planted {
  const [kind = ''] = things.plainKinds;
  const relationsOf = ({ openid, column, home }: Viewer) => {
    const isOwner = openid === NAMED.openid;
    return home === null ? [] : things.relationsOf({ ...column, isOwner }, kind);
  };
  const isReadableBy = (viewer: Viewer) => relationsOf(viewer).length > 0;
  return {
    id,
    writer: NAMED,
    word: words.word,
    inside: Object.values(words.inside),
    neverSaid: [...Object.values(words.inside), file],
    isReadableBy,
    sightsIn({ viewer, action }, isIt) {
      const relations = relationsOf(viewer);
      const isOpened = isIt && action !== 'notice.inbox';
      const isWhole = relations.includes('owner') || isInside(relations);
      return [
        ...sightsOf({ word: words.word }, isIt && isReadableBy(viewer)),
        ...sightsOf(words.inside, isOpened && isWhole),
        ...sightsOf({ file }, isOpened && isReadableBy(viewer)),
      ];
    },
  };
}

/** Proof that the search finds them: the neighbours read the word and see the picture, owner and staff see all. */
export function sightsThatMustBe({ secrets }: Area): string[] {
  const { words, mustBeSeen = [] } = secrets ?? {};
  if (!words) return [...mustBeSeen];
  const whole = ['staff', NAMED.openid].flatMap((by) =>
    Object.keys(words.inside).map((what) => `${what} by ${by}`),
  );
  const neighbour = ['word', 'file'].map((what) => `${what} by o-resident-here`);
  return [...mustBeSeen, ...whole, ...neighbour];
}
