import type { MailboxRecord } from '../../cloudfunctions/notice/mailbox';
import { type Credits, type LongTerm, NO_CREDITS, recordAnswer } from '../../domain/notice/credits';
import { DEFAULT_SETTINGS } from '../../domain/notice/settings';
import { TEMPLATE_NAMES, type TemplateName } from '../../domain/notice/template-names';
import { partsOf } from '../../domain/people';
import { isPost } from '../../domain/places/posts';
import type { SeedCloud } from './cloud';
import { RESIDENTS, STAFF } from './people';

/** These staff never said yes to WeChat's question. No message reaches them, so the desk has calls to make. */
const REFUSERS = new Set(['o-gao-yuanchao', 'o-qian-hui']);
/** The others said yes so often. */
const STAFF_TIMES = 12;
const RESIDENT_TIMES = 2;

interface Acceptance {
  openid: string;
  templates: readonly TemplateName[];
  times: number;
}

type Mailbox = MailboxRecord & Record<string, unknown>;

/** Lists the acceptances of all people of the seed before it begins. */
function acceptances(): Acceptance[] {
  const handlers = STAFF.filter(
    ({ id, roles }) => !REFUSERS.has(id) && roles.some((key) => isPost(partsOf(key).role)),
  );
  return [
    ...handlers.map(({ id }) => ({
      openid: id,
      templates: TEMPLATE_NAMES,
      times: STAFF_TIMES,
    })),
    ...RESIDENTS.map(({ id }) => ({
      openid: id,
      templates: ['progress', 'digest'] as const,
      times: RESIDENT_TIMES,
    })),
  ];
}

/** Makes the mailbox of each person after so many answers at the instant `at`, as `notice.recordAnswers` writes it. */
export function mailboxDocuments(at: string, longTerm: LongTerm): Mailbox[] {
  return acceptances().map(({ openid, templates, times }) => {
    const answers = Array.from({ length: times }, () => templates).flat();
    const credits = answers.reduce<Credits>(
      (filled, template) => recordAnswer(filled, { template, answer: 'accept' }, at, longTerm),
      NO_CREDITS,
    );
    return {
      _id: openid,
      version: times,
      settings: DEFAULT_SETTINGS,
      phoneSealed: null,
      morningAt: null,
      keys: [],
      credits,
      pendingDelivery: null,
      deliveryCount: 0,
      unconfirmed: [],
      receiptIds: [],
    };
  });
}

/** Lets all people accept messages. WeChat counts the acceptances, and the imported mailboxes count them too. */
export function acceptMessages(cloud: SeedCloud, at: string): void {
  for (const { openid, templates, times } of acceptances()) {
    for (const template of templates) cloud.grantSubscription(openid, template, times);
  }
  cloud.importDocuments('mailboxes', mailboxDocuments(at, cloud.longTermTemplates));
}
