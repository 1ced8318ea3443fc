import type { AppealView, Output } from '../../../../contract';
import { entriesOf, scenariosIn } from '../../../support/contract-under-test';
import type { Column } from '../../judge/columns';
import { isPost } from '../../judge/staff';
import type { Area, AreaDocuments, AreaStory, Things } from '../../support/area';
import { bring, startOf } from './bring';
import { fuzz, performers } from './fuzz';
import { APPEAL_JOBS } from './jobs';
import { KINDS, ofKind, relationsOf } from './kinds';
import { describeStories } from './model/stories';
import { appealsIn } from './on-stage';
import { GENERAL_PLAYS } from './plays';
import { actOf, byAction } from './read-acts';
import { APPEAL_SECRETS } from './secrets';
import { PlantedAppeal } from './secrets/planted-appeal';

const things: Things = {
  name: 'appeal',
  field: 'appealId',
  kinds: Object.keys(KINDS),
  plainKinds: ['general', 'handlersOnly'],
  another: { action: 'appeal.get', kind: 'handlersOnly' },
  headingOf(kind) {
    const { title, handlers } = ofKind(kind);
    return `Appeal: ${title}; assigned to ${handlers.join(', ')}`;
  },
  isAboutOne: (action) => actOf(action) !== undefined,
  isOneOf: (planted) => planted instanceof PlantedAppeal,
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
};

const story: AreaStory = {
  known: { appealId: '', earlierId: '', number: '', claimCode: '', fileId: '' },
  learn(known, action, data, upload) {
    if (action === 'appeal.submit' || action === 'appeal.record') {
      const { id, number, intake } = data as AppealView;
      const claimCode = intake?.claimCode ?? '';
      Object.assign(known, { earlierId: known.appealId, appealId: id, number, claimCode });
    }
    if (action === 'appeal.prepareUpload') {
      known.fileId = upload((data as Output<'appeal.prepareUpload'>).cloudPath);
    }
  },
};

const documents: AreaDocuments = {
  byItself: { appeals: ['media', 'mediaDueAt', 'lastReminder', 'nextReminderAt'] },
  /** Reading writes that staff looked. */
  passing: ['looks'],
  written: ['appeals', 'participants', 'looks', 'uploads', 'exports'],
};

/** Posts of the first grid or its community, and the grid worker of the next grid, whose community is the same. */
function worksInCommunityHere({ role, spot }: Column): boolean {
  const isNextGrid = role === 'grid_worker' && spot === 'elsewhere';
  return isPost(role) && (spot === 'here' || isNextGrid);
}

/** 诉求 */
export const appeal: Area = {
  name: 'appeal',
  contract: entriesOf('appeal'),
  scenarios: scenariosIn('appeal'),
  plays: { ...GENERAL_PLAYS, ...byAction(({ play }) => play) },
  things,
  staff: {
    'appeal.settings': worksInCommunityHere,
    'appeal.saveSettings': ({ role, spot }) => role === 'community_secretary' && spot === 'here',
    'appeal.exportRegister': ({ role, spot }) =>
      isPost(role) && role !== 'grid_worker' && spot === 'here',
    'appeal.record': ({ role, spot }) => isPost(role) && spot === 'here',
  },
  story,
  trials: {
    tooLate: { 'appeal.saveSettings': 'CONFLICT', ...byAction(({ tooLate }) => tooLate) },
    withoutTransaction: ['appeal.prepareUpload', 'appeal.exportRegister'],
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
    entriesIn: (all) => appealsIn(all).flatMap(({ timeline }) => timeline),
  },
  jobs: APPEAL_JOBS,
  documents,
  fuzz,
  secrets: APPEAL_SECRETS,
  describeStories,
};
