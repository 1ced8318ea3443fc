/** What other areas may use of the messages. */
export { type Audience, composeNotice } from './compose';
export { deliverDue } from './jobs/deliver';
export { countUnread, type NoticeRecord } from './record';
