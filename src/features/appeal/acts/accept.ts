import { sendNothing } from './parts/inputs';
import type { SheetRecord } from './parts/record';

export const accept: SheetRecord<'accept'> = {
  timeline: '受理了诉求',
  button: '受理',
  title: '受理这条诉求',
  body: '受理后由您继续办理，居民会收到消息。',
  confirm: '受理',
  fields: [],
  inputOf: sendNothing,
  asksForMessages: true,
};
