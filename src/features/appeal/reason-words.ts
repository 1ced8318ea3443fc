import type { ReasonView } from '../../../contract';
import { CATEGORY_TEXT, PRIORITY_TEXT } from './text';

/** Why an appeal got its colour, as a sentence. */
export function sayReason(reason: ReasonView): string {
  if (reason.source === 'category') return `类别是${CATEGORY_TEXT[reason.category].label}`;
  if (reason.source === 'text') return `文字里提到“${reason.word}”`;
  if (reason.source === 'joiners') return `有 ${reason.count} 人都遇到这件事`;
  return `工作人员调整：${reason.note}`;
}

/** The same, with what it leads to: 「文字里提到“燃气泄漏” → 红 紧急重大」. */
export function sayReasonWithPriority(reason: ReasonView): string {
  const { short, label } = PRIORITY_TEXT[reason.priority];
  return `${sayReason(reason)}，对应${short}色（${label}）`;
}
