import type { SheetRecord } from './parts/record';

export const extend: SheetRecord<'extend'> = {
  timeline: '同意延期',
  button: '审批延期',
  title: '审批延期申请',
  body: '同意后时限往后顺延，居民会收到消息。',
  confirm: '确定',
  fields: [
    { kind: 'grant' },
    {
      kind: 'text',
      label: '说明（选填）',
      placeholder: '例如：同意，请先给居民装临时灯',
      minLength: 0,
      leastIfAny: 2,
      maxLength: 500,
    },
  ],
  inputOf: ({ isGranted }, reason) => ({
    isGranted: isGranted === true,
    ...(reason && { reason }),
  }),
};
