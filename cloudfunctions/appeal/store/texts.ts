import type { TextHolder } from '../../lib/review/holder';
import { type AppealRecord, appeals } from '../record';
import { indexFieldsOf } from './index-fields';

/** The words that an appeal began with. */
const FIRST = '1';

/** Appeals as things with words that others read: those it began with decide whether neighbours find it. */
export const APPEAL_TEXTS: TextHolder<AppealRecord> = {
  name: 'appeal',
  things: appeals,
  changeOf(appeal, { part }, verdict) {
    if (part !== FIRST) return {};
    const textCheck = verdict === 'pass' ? 'pass' : 'risky';
    return { textCheck, ...indexFieldsOf({ ...appeal, textCheck }) };
  },
};
