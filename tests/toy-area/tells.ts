import { type NoticeArea, progress, task } from '../../domain/notice/channel';
import { isAtDesk } from '../../domain/notice/desk';
import { phrase } from '../../domain/notice/phrase';

export const LOST_NOTICES = {
  things: { lost: { page: 'features/lost/pages/detail/index', takesId: true } },
  kinds: {
    'lost.reported': task(phrase('有人丢东西'), '有居民丢了东西'),
    'lost.found': progress(phrase('找到了'), '您丢的东西找到了'),
  },
} as const satisfies NoticeArea<'lost'>;

export const LOST_ENTRIES = { lost: { place: 9, isFor: isAtDesk } };
