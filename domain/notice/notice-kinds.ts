import { digest, inboxOnly, type NoticeArea, task } from './channel';
import { phrase } from './phrase';

/** The messages that belong to no area: lists, and calls of the duty desk. */
export const OWN_NOTICES = {
  things: {
    /** The queue of a handler. */
    queue: { page: 'features/desk/pages/queue/index', takesId: false },
    inbox: { page: 'features/notice/pages/inbox/index', takesId: false },
    /** The calls that a desk has to make. */
    calls: { page: 'features/desk/pages/calls/index', takesId: false },
  },
  kinds: {
    /** To a handler. */
    'notice.morning': digest(phrase('今日待办'), '今日待办'),
    /** To those who joined or follow. */
    'notice.weekly': digest(phrase('一周进展'), '您关注的事这一周的进展'),
    /** To the duty desk and the secretary. */
    'notice.callNeeded': task(phrase('请打电话'), '有人收不到紧急提醒，请打电话告知'),
    /** To staff. */
    'notice.called': inboxOnly(phrase('电话被查'), '值班台因紧急诉求查看了您的值班电话'),
  },
} as const satisfies NoticeArea<'notice'>;
