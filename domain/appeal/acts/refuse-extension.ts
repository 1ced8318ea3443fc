import type { ActRule } from '../act-rule';
import { partOf } from '../moves/stay';
import { OPEN } from '../open';

/** 不同意延期: `extend` asks for it. */
export const refuseExtension = {
  from: OPEN,
  to: 'same',
  mayHappen: ({ extension }) => extension !== null,
  change: (appeal) => ({ ...partOf(appeal), extension: null }),
  tells: ({ has }) => [{ kind: 'appeal.extensionRefused', to: has }],
  readers: 'staff',
} satisfies ActRule;
