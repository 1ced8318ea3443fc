import {
  CITY,
  caseOf,
  DESK,
  did,
  LATER,
  SECRETARY,
  STREET,
  tried,
} from '../../../tests/support/appeal-case';
import { TO_PENDING, testAct } from '../../../tests/support/test-act';
import type { TimeLimits } from '../deadlines';

testAct('escalate', { by: ['handler'], ends: TO_PENDING });

describe('上报: going up', () => {
  test('community → street → city, each time to be accepted anew; nothing is above the city', () => {
    const street = did(did(caseOf('yellow'), 'accept'), 'escalate');
    expect(street).toMatchObject({ status: 'pending', level: 'street', assignedTo: [STREET] });
    const city = did(street, 'escalate');
    expect(city).toMatchObject({ level: 'city', assignedTo: [CITY], nextDueAt: null });
    expect(tried(city, 'escalate', LATER)).toBeNull();
  });

  test('starts the time of the community anew, and moves no deadline of the law', () => {
    const limits: TimeLimits = {
      red: { respond: { hours: 24 } },
      yellow: { resolve: { workingDays: 1 } },
      blue: { reply: { workingDays: 7 } },
    };
    const yellow = caseOf('yellow', { limits });
    const street = did(yellow, 'escalate', '2026-03-03T02:00:00.000Z');
    expect(street.nextDueAt).toBe('2026-03-04T16:00:00.000Z');
    expect(street.deadlines).toEqual(yellow.deadlines);
  });

  test('needs a level above', () => {
    const appeal = caseOf('yellow');
    expect(tried(appeal, 'escalate', LATER, { up: null })).toBeNull();
    const same = { level: 'community' as const, assignedTo: [SECRETARY], gaps: [] };
    expect(tried(appeal, 'escalate', LATER, { up: same })).toBeNull();
  });

  test('who helped and now has it is no helper any more', () => {
    const helped = caseOf('yellow', { assistants: [STREET, DESK] });
    expect(did(helped, 'escalate').assistants).toEqual([DESK]);
  });
});
