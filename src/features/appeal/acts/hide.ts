import { hiddenWordsIn } from './parts/hidden-words';
import type { SheetRecord } from './parts/record';

export const hide: SheetRecord<'hide'> = {
  timeline: '隐去了更多内容',
  button: '隐去更多',
  title: '让别人少看到一些',
  body: '隐去以后不能恢复。已经发出的消息里也会一起隐去。',
  confirm: '隐去',
  fields: [{ kind: 'hiddenWords', by: 'hide' }, { kind: 'openness' }],
  inputOf: ({ hiddenWords, openness }) => ({
    words: hiddenWordsIn(hiddenWords),
    ...((openness === 'anonymous' || openness === 'both') && { isAnonymous: true as const }),
    ...((openness === 'handlers' || openness === 'both') && { isForHandlers: true as const }),
  }),
};
