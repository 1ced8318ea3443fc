import fc from 'fast-check';
import { caseOf, did, LATER, type Special, through } from '../../tests/support/appeal-case';
import type { Priority } from '../priority';
import type { AppealCase } from './case';
import { factsOf, RATE_NAMES, type RateFacts, sumOf } from './rates';
import { STATUSES } from './vocabulary';

const YES = { numerator: 1, denominator: 1, notAnswered: 0 };
const NO = { numerator: 0, denominator: 1, notAnswered: 0 };
const SILENT = { numerator: 0, denominator: 0, notAnswered: 1 };
const NONE = { numerator: 0, denominator: 0, notAnswered: 0 };

const response = (appeal: AppealCase, now: string) => factsOf(appeal, null, now).response;
const answered = (stars: number, solved: boolean, special: Special = {}) =>
  factsOf(caseOf('yellow', { status: 'closed', ...special }), { stars, solved }, LATER);

describe('响应率: the first response before the deadline that binds', () => {
  test.each<[Priority, string, string, typeof YES]>([
    ['red', '2026-03-03T01:59:59.999Z', 'in time', YES],
    ['red', '2026-03-03T02:00:00.000Z', 'too late', NO],
    ['yellow', '2026-03-05T15:59:59.999Z', 'in time', YES],
    ['blue', '2026-03-11T16:00:00.000Z', 'too late', NO],
  ])('%s, responded at %s: %s', (priority, respondedAt, _, rate) => {
    const appeal = caseOf(priority, { status: 'handling', respondedAt });
    expect(response(appeal, '2026-04-01T00:00:00.000Z')).toEqual(rate);
  });

  test('not yet: while there is time it is neither good nor bad, then it is too late', () => {
    expect(response(caseOf('red'), '2026-03-03T01:59:59.999Z')).toEqual(SILENT);
    expect(response(caseOf('red'), '2026-03-03T02:00:00.000Z')).toEqual(NO);
  });

  test('while it is paused nothing is late', () => {
    const paused = did(did(caseOf('yellow'), 'accept'), 'pause', LATER, { workingDays: 10 });
    expect(response(paused, '2026-03-16T15:59:59.999Z')).toEqual(SILENT);
  });

  test('resolved at once is responded, too', () => {
    expect(response(through(caseOf('yellow'), ['accept', 'resolve']), LATER)).toEqual(YES);
  });
});

describe('解决率 and 满意率: as the resident said it', () => {
  test.each([
    [5, true, YES, YES],
    [4, true, YES, YES],
    [3, true, YES, NO],
    [5, false, NO, NO],
    [1, false, NO, NO],
  ])('%i stars, solved: %p', (stars, solved, resolution, satisfaction) => {
    expect(answered(stars, solved)).toMatchObject({ resolution, satisfaction });
  });

  test('沉默不等于满意: silence after the result counts for nothing, but is told', () => {
    for (const status of ['resolved', 'closed'] as const) {
      const facts = factsOf(caseOf('yellow', { status }), null, LATER);
      expect(facts).toMatchObject({ resolution: SILENT, satisfaction: SILENT });
    }
  });

  test('silence at the second question, too', () => {
    const resolved = through(caseOf('yellow'), ['accept', 'resolve']);
    const asked = did(resolved, 'askAgain', '2026-04-01T08:00:00.000Z');
    const facts = factsOf(asked, null, '2027-01-01T00:00:00.000Z');
    expect(facts).toMatchObject({ resolution: SILENT, satisfaction: SILENT });
  });

  test('what is being dealt with was not asked yet', () => {
    expect(factsOf(caseOf('yellow'), null, LATER)).toMatchObject({
      resolution: NONE,
      satisfaction: NONE,
    });
  });

  test('reopened, "not solved" stands until the resident says something else', () => {
    const again = did(through(caseOf('yellow'), ['accept', 'resolve']), 'reopen');
    const facts = factsOf(again, { solved: false, stars: 1 }, LATER);
    expect(facts).toMatchObject({ resolution: NO, satisfaction: NO });
  });

  test('withdrawn and merged ones count nowhere', () => {
    for (const status of ['withdrawn', 'merged'] as const) {
      expect(answered(5, true, { status })).toEqual({
        ...{ response: NONE, resolution: NONE, satisfaction: NONE },
      });
    }
  });
});

describe('三率: sums of facts', () => {
  const anyFacts = fc
    .record({
      status: fc.constantFrom(...STATUSES),
      stars: fc.integer({ min: 1, max: 5 }),
      solved: fc.boolean(),
      hasAnswered: fc.boolean(),
      respondedAt: fc.constantFrom(null, LATER, '2026-05-01T00:00:00.000Z'),
    })
    .map(({ status, respondedAt, hasAnswered, ...answer }): [RateFacts, boolean] => [
      factsOf(
        caseOf('yellow', { status, respondedAt }),
        hasAnswered ? answer : null,
        '2026-03-04T00:00:00.000Z',
      ),
      status !== 'withdrawn' && status !== 'merged',
    ]);

  test('nobody is counted twice, and every rate lies between nothing and everything', () => {
    fc.assert(
      fc.property(fc.array(anyFacts), (all) => {
        const sum = sumOf(all.map(([facts]) => facts));
        for (const name of RATE_NAMES) {
          const { numerator, denominator, notAnswered } = sum[name];
          expect(numerator).toBeLessThanOrEqual(denominator);
          expect(denominator + notAnswered).toBeLessThanOrEqual(all.length);
          expect(numerator).toBe(all.filter(([facts]) => facts[name].numerator === 1).length);
        }
        const { denominator, notAnswered } = sum.response;
        expect(denominator + notAnswered).toBe(all.filter(([, isCounted]) => isCounted).length);
      }),
    );
  });

  test('of nothing is nothing, not a hundred per cent', () => {
    expect(sumOf([])).toEqual({ response: NONE, resolution: NONE, satisfaction: NONE });
  });
});
