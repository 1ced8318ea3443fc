import { sendNothing } from './parts/inputs';
import type { SheetRecord } from './parts/record';

export const remind: SheetRecord<'remind'> = {
  timeline: '催办',
  button: '催一催',
  title: '催一催',
  body: '办理人员会马上收到您的催办。',
  confirm: '催办',
  fields: [{ kind: 'remindersLeft' }],
  inputOf: sendNothing,
};
