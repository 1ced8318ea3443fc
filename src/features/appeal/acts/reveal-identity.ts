import { askReason } from './parts/fields';
import type { ChosenRecord } from './parts/record';

export const revealIdentity: ChosenRecord = {
  timeline: '查看了匿名者身份',
  button: '查看匿名者',
  title: '查看匿名者是谁',
  body: '居民选择了匿名。只有确实必要时才能查看；原因和查看人都会告诉居民本人。',
  confirm: '写明原因，查看',
  fields: [askReason('例如：反映有人要轻生，必须马上找到本人', '为什么必须知道')],
};
