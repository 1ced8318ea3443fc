import { askReason } from './parts/fields';
import { sendToPost } from './parts/inputs';
import type { SheetRecord } from './parts/record';

export const assist: SheetRecord<'assist'> = {
  timeline: '请其他岗位协办',
  button: '请协办',
  title: '请其他岗位协办',
  body: '您仍是承办人；协办岗位会收到消息，可以写进展和内部备注。',
  confirm: '请求协办',
  fields: [
    { kind: 'post', by: 'assist' },
    askReason('例如：请派人一起上门核实产权', '请他们做什么'),
  ],
  inputOf: sendToPost,
};
