import type { LabelledRow } from './rows';
import { TEXTS } from './texts';
import { TERMS } from './texts/terms';

/** How people begin and end, whatever the matter: mixed in so that these words mean no department. */
const TEMPLATES: readonly ((sentence: string) => string)[] = [
  (sentence) => `你好，我是附近的居民，${sentence}，麻烦你们处理一下，谢谢`,
  (sentence) => `${sentence}，反映过好几次都没有结果，到底归谁管？`,
  (sentence) => `请问领导，${sentence}，希望尽快给个答复`,
  (sentence) => `我家住在小区三号楼，${sentence}。请有关部门来看看，谢谢了`,
];

/** Our own sentences as rows: each as it is and once in a template, the two in one group. */
export function ownSentences(): LabelledRow[] {
  return TEXTS.flatMap(({ department, sentences }) =>
    sentences.flatMap((sentence, at) => {
      const wrap = TEMPLATES[at % TEMPLATES.length];
      const contents = wrap ? [sentence, wrap(sentence)] : [sentence];
      const group = `${department} ${at}`;
      return contents.map((content) => ({ title: '', content, department, group }));
    }),
  );
}

/** Our own words as rows: trained on beside the sentences, never measured on. */
export function ownTerms(): LabelledRow[] {
  return Object.entries(TERMS).flatMap(([department, terms]) =>
    terms.split(' ').map((term) => ({ title: '', content: term, department, group: term })),
  );
}
