import { until } from '../../support/until';
import type { Area } from '../support/area';
import type { Areas } from '../support/areas';
import { bringOne } from './bring';
import { OWNER, townspeople } from './columns';
import type { Ground } from './ground';
import { openGround } from './open-ground';
import { uploadPicture } from './pictures';
import { Town } from './town';

interface StoredThing {
  _id: string;
  media: { check: string }[];
  mediaDueAt: string | null;
}

interface World {
  areas: Areas;
  ground: Ground;
  town: Town;
}

/** The files of the things of every area that takes files, as WeChat and the clock treat them. */
export function describeFiles(areas: Areas): void {
  const takesFiles = ({ name, contract }: Area) => `${name}.prepareUpload` in contract;
  const withFiles = areas.judged.filter(takesFiles);
  describe('files', () => {
    const town = new Town('m');
    let ground: Ground;
    beforeAll(async () => {
      ground = await openGround(areas);
      ground.settleTown(town, townspeople(town));
    });
    afterAll(() => ground.close());

    test.each(withFiles)(
      '$name: WeChat’s word was lost, and the clock asks again',
      async (area) => {
        const { collection, stored, settled } = await takeOne({ areas, ground, town }, area);
        await settled();
        const media = stored().media.map((file) => ({ ...file, check: 'pending', traceId: null }));
        const lost = { ...stored(), media, mediaDueAt: await ground.clock.now() };
        ground.devcloud.admin.importDocuments(collection, [lost]);
        await ground.clock.advance('1m');
        await settled();
      },
    );

    test.each(withFiles)('$name: what nobody attached is removed, nothing else', async (area) => {
      const { settled, statusOfLink } = await takeOne({ areas, ground, town }, area);
      await settled();
      await uploadPicture(ground, OWNER, area.name);
      const kept = () => ground.stored<{ area: string }>('uploads').map((one) => one.area);
      expect(kept()).toContain(area.name);
      await ground.clock.advance('31d');
      await until(() => !kept().includes(area.name), 'the clock has cleaned');
      expect(await statusOfLink()).toBe(200);
    });
  });
}

/** A thing with a picture, and looks at what becomes of it. */
async function takeOne({ areas, ground, town }: World, { name, things }: Area) {
  const picture = await uploadPicture(ground, OWNER, name);
  const images = [picture?.fileId];
  const { field = '', collection = '', makers: [maker = ''] = [] } = things ?? {};
  const id = await bringOne(areas, { ground, town, owner: OWNER }, maker, { images });
  const stored = () => {
    const found = ground.stored<StoredThing>(collection).find(({ _id }) => _id === id);
    if (!found) throw new Error(`${id} is gone`);
    return found;
  };
  return {
    collection,
    stored,
    async settled() {
      await until(() => stored().media[0]?.check !== 'pending', 'it is checked');
      expect(stored()).toMatchObject({ media: [{ check: 'passed' }], mediaDueAt: null });
    },
    async statusOfLink() {
      const answer = await ground.ask(OWNER, `${name}.get`, { [field]: id });
      const [file] = answer.ok ? (answer.data as { media: { url: string }[] }).media : [];
      return (await fetch(file?.url ?? '')).status;
    },
  };
}
