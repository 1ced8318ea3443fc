import { askReply } from './parts/fields';
import type { SheetRecord } from './parts/record';

export const resolve: SheetRecord<'resolve'> = {
  timeline: '办结了诉求',
  button: '办结',
  title: '办结这条诉求',
  body: '写清楚做了什么、结果怎样。办结后请居民评价，说没解决会重新办理。',
  confirm: '办结',
  fields: [
    ...askReply('resolve', {
      label: '办理结果',
      placeholder: '例如：已更换 2 盏楼道灯，今晚 7 点与居民一起确认已亮',
    }),
    { kind: 'channel' },
  ],
  inputOf: ({ channel }, result) => ({ result, channel }),
};
