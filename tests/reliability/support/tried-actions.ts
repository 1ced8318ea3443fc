import type { Areas } from './areas';

/** `ACTIONS=appeal.note,appeal.rate` tries only these: `npm test -- --changed` sets it. */
const asked = process.env.ACTIONS?.split(',').filter((name) => name !== '');

/** Whether an action is tried in this run; all are, unless only some were asked for. */
export function isTried(action: string): boolean {
  return asked === undefined || asked.includes(action);
}

/** Only some are tried: their names must be names of actions, or nothing would be tried without anybody seeing it. */
export function testAsked({ actions }: Areas): void {
  if (asked === undefined) return;
  test('only actions of the contract are asked for', () => {
    expect(asked.filter((name) => !actions.includes(name))).toEqual([]);
  });
}
