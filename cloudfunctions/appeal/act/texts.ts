import { keepLook } from '../../lib/act/show';
import type { TextHolder } from '../../lib/review/holder';
import { type AppealRecord, appeals } from '../record';
import { indexFieldsOf } from '../store/index-fields';
import { APPEALS } from './kind';

/** The words that an appeal began with. */
const FIRST = '1';

/** Appeals as things with words that others read: those it began with decide whether neighbours find it. */
export const APPEAL_TEXTS: TextHolder<AppealRecord> = {
  name: 'appeal',
  things: appeals,
  async keepLook(id, call) {
    const appeal = await appeals.find(id);
    if (appeal) await keepLook(APPEALS, appeal, call);
  },
  changeOf(appeal, { part }, { verdict }) {
    if (part !== FIRST) return {};
    const textCheck = verdict === 'pass' ? 'pass' : 'risky';
    return { textCheck, ...indexFieldsOf({ ...appeal, textCheck }) };
  },
};
