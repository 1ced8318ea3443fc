import { askText } from './parts/fields';
import { sendText } from './parts/inputs';
import type { SheetRecord } from './parts/record';

export const note: SheetRecord<'note'> = {
  timeline: '写了内部备注',
  button: '内部备注',
  title: '写一条内部备注',
  body: '只有工作人员看得到，居民和邻居看不到。',
  confirm: '记下',
  fields: [askText({ label: '备注', placeholder: '例如：产权单位电话打不通，下午再打' })],
  inputOf: sendText,
};
