import { askReason } from './parts/fields';
import { sendDays } from './parts/inputs';
import type { SheetRecord } from './parts/record';

export const requestExtension: SheetRecord<'requestExtension'> = {
  timeline: '申请延期',
  button: '申请延期',
  title: '申请延期',
  body: '由上级审批；同意以前，原来的时限不变。',
  confirm: '提交申请',
  fields: [{ kind: 'days', tells: null }, askReason('例如：配件要从外地发货，周四才到')],
  inputOf: sendDays,
};
