import { sendNothing } from './parts/inputs';
import type { SheetRecord } from './parts/record';

export const resume: SheetRecord<'resume'> = {
  timeline: '恢复计时',
  button: '恢复计时',
  title: '恢复计时',
  body: '从现在起接着计时，剩下几天还是几天。',
  confirm: '恢复',
  fields: [],
  inputOf: sendNothing,
};
