import type { ActionName, Input } from '../../contract';
import type { Entry } from '../../domain/entries';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { PEOPLE } from '../support/world';

/** What rooms of the desk ask the cloud for first, those that refuse; the queue of who has no post is empty. */
const FIRST: Partial<Record<Entry, ActionName>> = {
  calls: 'notice.calls',
  groups: 'community.groups',
  settings: 'appeal.settings',
  staff: 'account.staff',
};
const RESIDENT = 'o-entries-resident';

/** A room is offered exactly to those whom it lets in. */
describe('the rooms of the desk that are offered', () => {
  let cloud: FunctionCloud;
  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(RESIDENT, '桂花');
  });
  afterAll(() => cloud.close());

  test.each([...Object.entries(PEOPLE), ['a resident', RESIDENT]])('%s', async (_name, openid) => {
    const { entries } = await cloud.call(openid, 'account.me', {});
    const answers = Object.entries(FIRST).map(async ([entry, action]) => {
      const { ok } = await cloud.send(openid, action, {} as Input<typeof action>);
      return [entry, ok];
    });
    const offered = Object.keys(FIRST).map((entry) => [entry, entries.includes(entry as Entry)]);
    expect(await Promise.all(answers)).toEqual(offered);
  });

  test('who has not joined is offered none', async () => {
    expect(await cloud.call('o-entries-newcomer', 'account.me', {})).toMatchObject({ entries: [] });
  });
});
