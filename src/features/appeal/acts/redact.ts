import { askReason } from './parts/fields';
import { hiddenWordsIn } from './parts/hidden-words';
import type { SheetRecord } from './parts/record';

export const redact: SheetRecord<'redact'> = {
  timeline: '隐去了个人信息',
  button: '隐去个人信息',
  title: '隐去漏掉的个人信息',
  body: '只隐去姓名、电话、门牌这类个人信息，不能隐去居民反映的事。居民会收到消息，所有人都看得到原因。',
  confirm: '隐去',
  fields: [
    { kind: 'hiddenWords', by: 'redact' },
    askReason('例如：隐去了邻居的姓名', '为什么隐去（不要再写出这些字）'),
  ],
  inputOf: ({ hiddenWords }, reason) => ({ words: hiddenWordsIn(hiddenWords), reason }),
};
