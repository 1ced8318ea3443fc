import { PLACES } from '../../devcloud/seed/places';
import { STORIES } from '../../devcloud/seed/stories';
import type { CloudClient } from './cloud';

/** Who may list every appeal of the seeded city. */
const CITY_ADMIN = 'o-luo-jianguo';
/** So many characters of what was written tell one story from the others. */
const TELLING = 12;

/** The id of the appeal that became of each story of the seed, by the id of the story. */
export async function findStories(cloud: CloudClient): Promise<(story: string) => string> {
  const byWords = new Map<string, string>();
  for (const { _id: communityId, level } of PLACES) {
    if (level !== 'community') continue;
    const wish = { scope: 'community', communityId, limit: 50 } as const;
    const { items } = await cloud.call(CITY_ADMIN, 'appeal.list', wish);
    for (const { id, excerpt } of items) byWords.set(excerpt.slice(0, TELLING), id);
  }
  return (story) => {
    const words = STORIES.find(({ id }) => id === story)?.writes.content ?? '';
    const id = byWords.get(words.slice(0, TELLING));
    if (id === undefined) throw new Error(`no appeal of the story ${story}`);
    return id;
  };
}
