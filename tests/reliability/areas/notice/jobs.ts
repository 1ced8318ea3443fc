import { accepted, joinedByOne, resolved } from '../../../../cloudfunctions/appeal/story';
import type { AnyStep } from '../../../../cloudfunctions/lib/scenario';
import { alarm, whoIsCalled } from '../../../../cloudfunctions/notice/story';
import { PEOPLE } from '../../../support/world';
import type { Job } from '../../support/job';
import { sentBy, toldOf } from '../../support/notice-facts';
import { ACT_AT, after } from '../../support/stage';

/** One that somebody else joined before it was answered and done. */
const joined: readonly AnyStep[] = [
  ...accepted,
  ...joinedByOne,
  ...resolved.slice(accepted.length),
];

/** The jobs of messages, besides sending what is due. */
export const NOTICE_JOBS: readonly Job[] = [
  {
    name: 'the week of who joined',
    given: [...joined, ...joined],
    due: '2026-03-09T01:00:00.000Z',
    expectDone(stage) {
      expect(toldOf(stage, 'notice.weekly')).toEqual(['o-stage-joiner-1']);
      expect(sentBy(stage, 'digest')).toEqual(['o-stage-joiner-1']);
    },
  },
  {
    name: 'the call to somebody whom no message reaches',
    given: [],
    unreachable: whoIsCalled,
    again: alarm,
    due: after(ACT_AT, 6),
    expectDone(stage) {
      expect(stage.documents().calls).toMatchObject([
        { person: { id: PEOPLE.streetLeader }, state: 'open', isDone: false },
      ]);
      expect(toldOf(stage, 'notice.callNeeded').sort()).toEqual(
        [PEOPLE.desk, PEOPLE.secretary].sort(),
      );
    },
  },
];
