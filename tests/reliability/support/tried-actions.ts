import { type ActionName, contract } from '../../../contract';

/** All actions of the contract, in its order. */
export const ACTIONS = Object.keys(contract) as ActionName[];

/** `ACTIONS=appeal.note,appeal.rate` tries only these: `npm test -- --changed` sets it. */
const asked = process.env.ACTIONS?.split(',').filter((name) => name !== '');

/** Whether an action is tried in this run; all are, unless only some were asked for. */
export function isTried(action: ActionName): boolean {
  return asked === undefined || asked.includes(action);
}

/** Only some are tried: their names must be names of actions, or nothing would be tried without anybody seeing it. */
export function testAsked(): void {
  if (asked === undefined) return;
  test('only actions of the contract are asked for', () => {
    expect(asked.filter((name) => !ACTIONS.some((action) => action === name))).toEqual([]);
  });
}
