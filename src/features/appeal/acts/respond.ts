import { askReply } from './parts/fields';
import { sendText } from './parts/inputs';
import type { SheetRecord } from './parts/record';

export const respond: SheetRecord<'respond'> = {
  timeline: '作出首次响应',
  button: '首次响应',
  title: '首次响应',
  body: '告诉居民您已经看到，打算怎么办、什么时候。',
  confirm: '发给居民',
  fields: askReply('respond', {
    label: '回应内容',
    placeholder: '例如：已经联系物业，今天下午 3 点到现场查看',
  }),
  inputOf: sendText,
  asksForMessages: true,
};
