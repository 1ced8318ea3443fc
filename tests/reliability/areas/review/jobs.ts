import type { AnyStep } from '../../../../cloudfunctions/lib/scenario';
import type { FaultOrder } from '../../../../devcloud/faults/order';
import type { Job } from '../../support/job';
import { toldOf } from '../../support/notice-facts';
import { ACT_AT, after } from '../../support/stage';

/** WeChat does not answer about what is submitted. */
const faults: FaultOrder = { rules: [{ on: 'openapi', label: 'appeal.submit', do: 'fail' }] };
const submit = (content: string): AnyStep => ({
  who: 'resident',
  action: 'appeal.submit',
  input: () => ({ category: 'property', content, isAnonymous: false }),
});
/** The writer comes again, and WeChat answers. */
const again: AnyStep = {
  who: 'resident',
  action: 'appeal.list',
  input: () => ({ scope: 'mine' }),
};
const due = after(ACT_AT, 1);

/** What the clock does with words that waited. */
export const REVIEW_JOBS: readonly Job[] = [
  {
    name: 'words that passed late',
    given: [submit('楼道灯坏了。')],
    faults,
    again,
    due,
    expectDone(stage) {
      const { appeals, reviews } = stage.documents();
      expect(appeals).toMatchObject([{ textCheck: 'pass', isListed: true, held: [] }]);
      expect(reviews).toMatchObject([{ state: 'passed', answeredAt: null, words: null }]);
      expect(toldOf(stage, 'review.rejected')).toEqual([]);
    },
  },
  {
    name: 'words that WeChat refused late',
    given: [submit('来玩赌博网站。')],
    faults,
    again,
    due,
    expectDone(stage) {
      const { appeals, reviews } = stage.documents();
      expect(appeals).toMatchObject([{ textCheck: 'risky', isListed: false }]);
      expect(reviews).toMatchObject([{ state: 'rejected', answeredAt: null }]);
      expect(toldOf(stage, 'review.rejected')).toEqual(['o-stage-resident']);
    },
  },
];
