import { askReason } from './parts/fields';
import type { SheetRecord } from './parts/record';

export const regrade: SheetRecord<'regrade'> = {
  timeline: '调整了颜色',
  button: '调整颜色',
  title: '调整颜色',
  body: '颜色决定办理时限。居民看得到调整和原因。',
  confirm: '调整',
  fields: [{ kind: 'colour' }, askReason('例如：现场看过，线头裸露，有触电危险', '为什么调整')],
  inputOf: ({ priority }, reason) => ({ priority: priority ?? 'yellow', reason }),
};
