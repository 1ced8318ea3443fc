import { type Act, ruleOf } from '../../domain/appeal/acts';
import type { AppealCase } from '../../domain/appeal/case';
import { RELATIONS, type Relation, STATUSES, type Status } from '../../domain/appeal/vocabulary';
import { caseOf, type Given, LATER, tried } from './appeal-case';

/** The status that an act leads to from each status; it refuses those that are not named. */
type Ends = Partial<Record<Status, Status>>;
export const KEPT_OPEN = {
  pending: 'pending',
  accepted: 'accepted',
  handling: 'handling',
} as const satisfies Ends;
export const KEPT = {
  ...KEPT_OPEN,
  ...({ resolved: 'resolved', closed: 'closed' } as const),
  ...({ withdrawn: 'withdrawn', merged: 'merged' } as const),
} as const satisfies Ends;
export const TO_PENDING = {
  pending: 'pending',
  accepted: 'pending',
  handling: 'pending',
} as const satisfies Ends;
export const KEPT_TAKEN = { accepted: 'accepted', handling: 'handling' } as const satisfies Ends;

interface InStatuses {
  ends: Ends;
  /** With this the act hangs on nothing but the status. */
  ready?: Partial<AppealCase>;
  given?: Given;
}

/** Each act calls it in one test: who may choose it, and what it makes of every status, told once more. */
export function testAct(act: Act, { by, ...rest }: InStatuses & { by: readonly Relation[] }): void {
  test.each(RELATIONS)(`${act} by the %s`, (relation) => {
    expect((ruleOf(act).callers ?? []).includes(relation)).toBe(by.includes(relation));
  });
  testStatuses(act, rest);
}

/** Tests what the act makes of every status. */
export function testStatuses(act: Act, { ends, ready, given }: InStatuses): void {
  test.each(STATUSES)(`${act} when %s`, (status) => {
    const result = tried(caseOf('yellow', { status, ...ready }), act, LATER, given);
    expect(result?.status).toBe(ends[status]);
  });
}
