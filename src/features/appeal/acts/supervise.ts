import { askText } from './parts/fields';
import { sendText } from './parts/inputs';
import type { SheetRecord } from './parts/record';

export const supervise: SheetRecord<'supervise'> = {
  timeline: '督办',
  button: '督办',
  title: '督办',
  body: '承办人会马上收到；在他们响应、发布进展或办结之前，这条一直带着“被督办”的记号。',
  confirm: '督办',
  fields: [askText({ label: '督办要求', placeholder: '例如：请今天下班前到现场，并把情况写上' })],
  inputOf: sendText,
};
