import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readRoster } from '../../scripts/roster/read-roster';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey } from '../support/world';

const WORKER = 'o-example-qian';
const example = (name: string) =>
  readFileSync(resolve(__dirname, '../../config/roster-example', name));

/** The documents that `npm run roster` writes, imported as the console of CloudBase imports them. */
describe('an imported roster', () => {
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    const roster = readRoster(example('places.csv'), example('staff.csv'));
    if ('problems' in roster) throw new Error(roster.problems.join('\n'));
    for (const name of ['places', 'people'] as const) {
      const documents = roster[name].map((document) => ({ ...document }));
      cloud.devcloud.admin.importDocuments(name, documents);
    }
  });
  afterAll(() => cloud.close());

  test('asks staff to agree and to join, and then they work', async () => {
    expect(await cloud.refusal(WORKER, 'appeal.queue', {})).toBe('CONSENT_REQUIRED');
    const consent = { version: '2026-11', idempotencyKey: newKey() };
    await cloud.call(WORKER, 'account.consent', consent);
    expect(await cloud.refusal(WORKER, 'appeal.queue', {})).toBe('NOT_JOINED');
    const home = { gridId: 'willow-1', nickname: '小钱', idempotencyKey: newKey() };
    await cloud.call(WORKER, 'account.join', home);
    const resident = 'o-test-resident';
    await cloud.settle(resident, '桂花');
    const join = { gridId: 'willow-2', nickname: '桂花', idempotencyKey: newKey() };
    await cloud.call(resident, 'account.join', join);
    const { id, handlers } = await cloud.call(resident, 'appeal.submit', {
      ...{ category: 'property', content: '楼道灯坏了', isAnonymous: false },
      idempotencyKey: newKey(),
    });
    expect(handlers).toMatchObject([{ role: 'grid_worker', names: ['钱示例'] }]);
    const { items } = await cloud.call(WORKER, 'appeal.queue', {});
    expect(items.map((item) => item.id)).toEqual([id]);
  });
});
