/** What other areas may use of the messages. */
export type { HasActed } from './ask-for-call';
export { composeNotice, type NewNotice } from './compose';
export { deliverNow } from './deliver';
export { hideExcerpts } from './hide-excerpts';
export { hideWriterIn } from './hide-writer';
export { noticeJobs } from './jobs';
export { openMailbox, storedMailboxes } from './mailbox';
export { type DueList, dueMorningLists, settleMorningList } from './morning-lists';
export { OUTBOX, outboxAbout } from './outbox';
export { type NoticeRecord, notices } from './record';
export { countUnread } from './unread';
