import { askReason } from './parts/fields';
import { sendDays } from './parts/inputs';
import type { SheetRecord } from './parts/record';

export const pause: SheetRecord<'pause'> = {
  timeline: '暂停计时',
  button: '暂停计时',
  title: '暂停计时',
  body: '需要等居民补充，或等别人的时候才暂停。居民看得到原因；到期、居民补充说明或您恢复时，接着计时。',
  confirm: '暂停',
  fields: [
    { kind: 'days', tells: 'pause' },
    askReason('例如：等居民说明是几楼，电话约在周五上门', '在等什么'),
  ],
  inputOf: sendDays,
};
