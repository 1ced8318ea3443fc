import { askReason } from './parts/fields';
import { sendReason } from './parts/inputs';
import type { SheetRecord } from './parts/record';

export const escalate: SheetRecord<'escalate'> = {
  timeline: '上报了诉求',
  button: '上报',
  title: '上报给上一级',
  body: '上报后由上一级办理，原来的时限不变，居民会收到消息。',
  confirm: '上报',
  fields: [askReason('例如：涉及多个小区，需要街道协调产权单位', '上报原因')],
  inputOf: sendReason,
};
