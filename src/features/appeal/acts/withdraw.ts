import type { SheetRecord } from './parts/record';

export const withdraw: SheetRecord<'withdraw'> = {
  timeline: '撤回了诉求',
  button: '撤回',
  title: '撤回这条诉求？',
  body: '撤回后不再办理，也不再公开。需要时可以重新反映。',
  confirm: '撤回',
  fields: [
    {
      kind: 'text',
      label: '原因（选填）',
      placeholder: '例如：已经自己解决了',
      minLength: 0,
      maxLength: 200,
    },
  ],
  inputOf: (_form, reason) => (reason ? { reason } : {}),
};
