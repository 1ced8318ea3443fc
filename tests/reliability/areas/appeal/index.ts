import type { AppealView } from '../../../../contract';
import { entriesOf, scenariosIn } from '../../../support/contract-under-test';
import { isPost } from '../../judge/staff';
import type { Area, AreaDocuments, AreaStory } from '../../support/area';
import { thingsOf } from '../../support/things';
import { bring, startOf } from './bring';
import { APPEAL_CLOCK_RUNS } from './clock-runs';
import { fuzz, performers } from './fuzz';
import { APPEAL_JOBS } from './jobs';
import { KINDS, ofKind, relationsOf } from './kinds';
import { describeStories } from './model/stories';
import { GENERAL_PLAYS } from './plays';
import { actOf, byAction } from './read-acts';
import { APPEAL_SECRETS } from './secrets';

const things = thingsOf({
  field: 'appealId',
  collection: 'appeals',
  makers: ['appeal.submit', 'appeal.record'],
  handlers: ofKind('general').handlers,
  kinds: Object.keys(KINDS),
  plainKinds: ['general', 'handlersOnly'],
  another: { action: 'appeal.get', kind: 'handlersOnly' },
  headingOf(kind) {
    const { title, handlers } = ofKind(kind);
    return `Appeal: ${title}; assigned to ${handlers.join(', ')}`;
  },
  isMeaningful(action, kind) {
    const { also = [], not = [], only } = actOf(action) ?? {};
    const isIn = (kinds: readonly string[]) => kinds.includes(kind);
    if (only) return isIn(only);
    return ofKind(kind).isForFew ? isIn(also) : !isIn(not);
  },
  kindFor: (action) => actOf(action)?.kind ?? 'general',
  relationsOf,
  isNever: (action, kind, relations) => actOf(action)?.isNever?.(kind, relations) ?? false,
  startOf: (action) => startOf(action).name,
  bring,
  performers,
});

const story: AreaStory = {
  known: { appealId: '', earlierId: '', number: '', claimCode: '' },
  learn(known, action, data) {
    if (action === 'appeal.submit' || action === 'appeal.record') {
      const { id, number, intake } = data as AppealView;
      const claimCode = intake?.claimCode ?? '';
      Object.assign(known, { earlierId: known.appealId, appealId: id, number, claimCode });
    }
  },
};

const documents: AreaDocuments = {
  byItself: { appeals: ['lastReminder', 'nextReminderAt'] },
  written: ['exports'],
};

/** 诉求 */
export const appeal: Area = {
  name: 'appeal',
  contract: entriesOf('appeal'),
  scenarios: scenariosIn('appeal'),
  plays: { ...GENERAL_PLAYS, ...byAction(({ play }) => play) },
  things,
  staff: {
    'appeal.saveSettings': ({ role, spot }) => role === 'community_secretary' && spot === 'here',
    'appeal.exportRegister': ({ role, spot }) =>
      isPost(role) && role !== 'grid_worker' && spot === 'here',
    'appeal.record': ({ role, spot }) => isPost(role) && spot === 'here',
  },
  story,
  trials: {
    tooLate: byAction(({ tooLate }) => tooLate),
    withoutTransaction: ['appeal.exportRegister'],
    elsewhere: [
      {
        who: 'joiner4',
        action: 'appeal.submit',
        input: () => ({
          category: 'suggestion',
          content: '花坛里种点月季吧',
          isAnonymous: false,
        }),
      },
    ],
  },
  jobs: APPEAL_JOBS,
  clockRuns: APPEAL_CLOCK_RUNS,
  documents,
  ownWords: [
    ...['appeal.saveSettings.lexicon.words', 'appeal.saveSettings.lexicon.unless'],
    ...['appeal.submit.alsoHide', 'appeal.submit.contact', 'appeal.record.alsoHide'],
    ...['appeal.record.name', 'appeal.record.contact', 'appeal.hide.words', 'appeal.redact.words'],
  ],
  fuzz,
  secrets: APPEAL_SECRETS,
  describeStories,
};
