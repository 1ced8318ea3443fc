import type * as z from 'zod';
import { accountActions } from './account';
import { appealActions } from './appeal';
import { communityActions } from './community';
import { noticeActions } from './notice';
import { reviewActions } from './review';
import { staffActions } from './staff';

/** Every action there is; the name is `area.verb`. */
export const contract = {
  ...accountActions,
  ...staffActions,
  ...appealActions,
  ...communityActions,
  ...noticeActions,
  ...reviewActions,
};

export type Contract = typeof contract;
export type ActionName = keyof Contract;
/** What a client may send (defaults may be left out). */
export type Input<A extends ActionName> = z.input<Contract[A]['input']>;
/** What the handler gets. */
export type ParsedInput<A extends ActionName> = z.output<Contract[A]['input']>;
export type Output<A extends ActionName> = z.output<Contract[A]['output']>;

export { COMMON_ERRORS, type Envelope, type ErrorCode } from './action';
export type MeView = Output<'account.me'>;
export type PlaceView = Output<'account.places'>['places'][number];
export type AppealView = Output<'appeal.get'>;
export type AppealItemView = Output<'appeal.list'>['items'][number];
export type TriageView = Output<'appeal.check'>;
export type ReasonView = AppealView['reasons'][number];
export type DeadlineView = AppealView['deadlines'][number];
export type HandlerView = AppealView['handlers'][number];
export type MediaView = AppealView['media'][number];
export type TimelineEntryView = AppealView['timeline'][number];
export type QueueCounts = NonNullable<Output<'appeal.queue'>['counts']>;
export type PostView = Output<'appeal.posts'>['posts'][number];
export type LookView = Output<'appeal.looks'>['looks'][number];
export type SettingsView = Output<'appeal.settings'>;
export type RatesView = Output<'appeal.rates'>;
export type StaffPostView = Output<'account.staff'>['posts'][number];
export type GroupsView = Output<'community.groups'>;
export type DigestView = Output<'community.digest'>;
export type ReviewView = Output<'review.list'>['items'][number];
export type NoticeView = Output<'notice.inbox'>['items'][number];
