import { holder } from '../../../judge/columns';
import type { Planted } from '../../../judge/planted';
import type { SecretsWorld } from '../../../judge/secret';
import { PlantedAppeal } from './planted-appeal';

type WorldOf = () => SecretsWorld;

/** The appeals among what was planted. */
function appealsOf({ canaries }: SecretsWorld): PlantedAppeal[] {
  return canaries.planted.filter((one: Planted) => one instanceof PlantedAppeal);
}

/** Tests of secrets that only appeals have. */
export function describeMore(worldOf: WorldOf): void {
  testSearch(worldOf);
  testLists(worldOf);
  testMessages(worldOf);
  testPictures(worldOf);
}

function testSearch(worldOf: WorldOf): void {
  test('nobody finds an appeal by what is hidden in it, not even staff', async () => {
    const { ground } = worldOf();
    const planted = appealsOf(worldOf());
    const ways = [
      ['o-resident-here', { scope: 'public' }],
      [holder('community_secretary', 'here'), { scope: 'community' }],
    ] as const;
    for (const [openid, scope] of ways) {
      const find = async (words: string) =>
        (await ground.call(openid, 'appeal.list', { ...scope, words })).items.map(({ id }) => id);
      const [open] = planted;
      if (openid !== 'o-resident-here') expect(await find(open?.word ?? '')).toContain(open?.id);
      for (const { words: secret, writer } of planted) {
        const { phone, typed, contact, door, hide, note } = secret;
        const hidden = [phone, typed, contact, door, hide, note, writer.realName, writer.nickname];
        for (const words of hidden)
          expect({ words, found: await find(words) }).toEqual({ words, found: [] });
      }
    }
  });
}

function testLists(worldOf: WorldOf): void {
  test('lists of staff show no more of a text than the public one', async () => {
    const { ground, canaries, columns, viewerOf } = worldOf();
    const queues = (['mine', 'helping', 'area'] as const).map(
      (scope) => ['appeal.queue', { scope }] as const,
    );
    const asked = [...queues, ['appeal.list', { scope: 'community' }] as const];
    const leaks: unknown[] = [];
    for (const column of columns.filter(({ role, spot }) => role && spot === 'here')) {
      const openid = column.arrive();
      for (const [action, input] of asked) {
        const answer = await ground.ask(openid, action, { ...input, limit: 50 });
        const viewer = viewerOf(column, openid);
        leaks.push(...canaries.leaksIn(answer, { viewer, openid, action, target: null }));
      }
    }
    expect(leaks).toEqual([]);
  });
}

function testMessages(worldOf: WorldOf): void {
  test('messages to phones tell nothing personal, and only to who may read the appeal', async () => {
    const { ground, canaries, columns, viewerOf } = worldOf();
    const staff = columns
      .map((column) => viewerOf(column, column.arrive()))
      .flatMap(({ openid, isStaff }) => (isStaff ? [openid] : []));
    const participants = ground.stored<{ thing: { id: string }; personId: string }>('participants');
    const participantsOf = (id: string) =>
      participants.filter(({ thing }) => thing.id === id).map(({ personId }) => personId);
    const sent = ground.devcloud.admin.outbox();
    expect(sent.length).toBeGreaterThan(10);
    for (const { touser, page, data } of sent) {
      const text = JSON.stringify([page, data]);
      expect(canaries.leaksInText(text)).toEqual([]);
      for (const { id, writer } of appealsOf(worldOf()).filter(({ word }) => text.includes(word)))
        expect([writer.openid, ...staff, ...participantsOf(id)]).toContain(touser);
    }
  });
}

function testPictures(worldOf: WorldOf): void {
  test('files open by their link only, and their paths do not tell whose they are', async () => {
    const { ground } = worldOf();
    const planted = appealsOf(worldOf());
    const tokens = new Map<string, Set<string>>();
    for (const appeal of planted.filter(({ written }) => written.claimCode === null)) {
      const { media } = await ground.call(appeal.writer.openid, 'appeal.get', {
        appealId: appeal.id,
      });
      const link = new URL(media[0]?.url ?? '');
      expect((await fetch(link)).status).toBe(200);
      expect((await fetch(link.origin + link.pathname)).status).not.toBe(200);
      tokens.set(appeal.id, new Set(link.pathname.split(/[/_.]/)));
    }
    const [one, other, foreign] = ['夜半歌声', '夜半歌声', '石榴树下'].map((nickname, index) =>
      tokens.get(planted.filter(({ writer }) => writer.nickname === nickname)[index % 2]?.id ?? ''),
    );
    const common = [...(one ?? [])].filter((token) => other?.has(token));
    expect(common.filter((token) => !foreign?.has(token))).toEqual([]);
  });
}
