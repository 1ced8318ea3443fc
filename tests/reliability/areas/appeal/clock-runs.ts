import { submitted } from '../../../../cloudfunctions/appeal/story';
import { PEOPLE } from '../../../support/world';
import type { ClockRun } from '../../support/clock-run';
import { storedNotices } from '../../support/notice-facts';
import { ACT_AT, after } from '../../support/stage';
import { storedAppeals } from './on-stage';

/** The people around one appeal that goes up. */
const ONE = [PEOPLE.gridWorker, PEOPLE.streetLeader, 'o-stage-resident'];

/** The runs of the clock over appeals. */
export const APPEAL_CLOCK_RUNS: readonly ClockRun[] = [
  {
    name: 'two appeals are overdue for some hours',
    given: [...submitted, ...submitted],
    due: after(ACT_AT, 4 * 24 * 60),
    timers: ['appeal', 'clock'],
    told: [...ONE, ...ONE],
    /** Every appeal went up once, with one message. */
    expectDone(stage) {
      const overdues = storedAppeals(stage).map(
        ({ timeline }) => timeline.filter(({ act }) => act === 'overdue').length,
      );
      expect(overdues).toEqual([1, 1]);
      expect(storedNotices(stage)).toHaveLength(4);
    },
  },
];
