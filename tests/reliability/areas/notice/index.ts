import { DEFAULT_SETTINGS } from '../../../../domain/notice/settings';
import { acceptMessages } from '../../../support/acceptances';
import { entriesOf, scenariosIn } from '../../../support/contract-under-test';
import { newKey } from '../../../support/world';
import type { Column } from '../../judge/columns';
import { isPost } from '../../judge/staff';
import type { Area, AreaDocuments, AreaSecrets } from '../../support/area';
import type { Fields } from '../../support/step';
import { NOTICE_JOBS } from './jobs';
import { askForCall, CALLED, dutyPhoneOf, makesCalls, NOTICE_PLAYS } from './plays';

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}

const documents: AreaDocuments = {
  byItself: {
    notices: ['messages', 'crowd', 'dueAt'],
    mailboxes: [
      'version',
      'credits',
      'pendingDelivery',
      'deliveryCount',
      'unconfirmed',
      'receiptIds',
      'morningAt',
    ],
  },
  /** Mailboxes made to send, calls that the clock asks for. */
  madeByItself: {
    mailboxes: ({ keys }: Fields) => isEmpty(keys),
    calls: ({ attempts }: Fields) => isEmpty(attempts),
    notices: ({ _id }: Fields) => String(_id).startsWith('call-'),
  },
  /** Mailboxes follow WeChat, and go on. */
  written: ['notices', 'calls'],
};

/** Where a person reads the own phone on duty. */
const MAILBOX: readonly string[] = [
  'notice.mailbox',
  'notice.saveSettings',
  'notice.recordAnswers',
];

const secrets: AreaSecrets = {
  /** Everybody accepts messages but one, who left a phone: the desk has to call that one. */
  async prepare(ground, people) {
    const reachable = people.filter((id) => id !== CALLED);
    acceptMessages(ground.devcloud.admin, reachable, 2000);
    const phone = { settings: DEFAULT_SETTINGS, dutyPhone: dutyPhoneOf(CALLED) };
    await ground.call(CALLED, 'notice.saveSettings', { ...phone, idempotencyKey: newKey() });
  },
  personal: {
    secretOf: dutyPhoneOf,
    judge(openid, { viewer, action }) {
      const isOwn = viewer.openid === openid && MAILBOX.includes(action);
      const isCall =
        makesCalls(viewer.column) && action === 'notice.startCall' && openid === CALLED;
      return { what: isOwn ? 'own phone' : 'dutyPhone', may: isOwn || isCall };
    },
  },
  letters: ['notice.inbox'],
  mustBeSeen: ['dutyPhone by staff'],
};

/** 值班台 and 社区书记, and who stands in for them above: each has the calls of the own place, and no others. */
function worksAtDesk({ role }: Column): boolean {
  return isPost(role) && role !== 'grid_worker';
}

/** 消息、电话提醒 */
export const notice: Area = {
  name: 'notice',
  contract: entriesOf('notice'),
  scenarios: scenariosIn('notice'),
  plays: NOTICE_PLAYS,
  staff: {
    'notice.calls': worksAtDesk,
    'notice.startCall': makesCalls,
    'notice.closeCall': makesCalls,
  },
  /** Nobody else knows of the calls of a community. */
  unknownToOthers: ['notice.startCall', 'notice.closeCall'],
  story: {
    known: { callId: '' },
    look(known, { calls }) {
      known.callId = String(calls?.at(-1)?._id ?? '');
    },
  },
  trials: {
    withoutTransaction: ['notice.markRead', 'notice.recordAnswers', 'notice.saveSettings'],
  },
  jobs: NOTICE_JOBS,
  documents,
  fuzz: {
    full: {
      'notice.inbox': {
        query: '楼道灯',
        kinds: ['appeal.assigned'],
        thing: { type: 'appeal', id: 'nothing' },
      },
      'notice.markRead': { thing: { type: 'appeal', id: 'nothing' } },
      'notice.calls': { isDone: false },
    },
    known: ({ ground }) => {
      const ids = ground.stored<{ _id: string }>('notices').map(({ _id }) => _id);
      return { ids: ids.slice(0, 5) };
    },
    made: [
      {
        fields: ['callId'],
        make: async ({ ground, town }) => ({
          callId: Array.from({ length: 20 }, () => askForCall(ground.devcloud, town)),
        }),
      },
    ],
  },
  secrets,
};
