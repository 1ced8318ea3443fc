import type { SheetRecord } from './parts/record';

export const merge: SheetRecord<'merge'> = {
  timeline: '并入另一条，一起办理',
  button: '合并重复',
  title: '和另一条合并',
  body: '这一条会并入您选的那一条。反映人和说“我也遇到”的人，以后都收到那一条的进展；两条的办理经过都保留。合并后不能再分开。',
  confirm: '合并',
  fields: [{ kind: 'duplicate' }],
  inputOf: ({ intoId }) => ({ intoId: intoId ?? '' }),
};
