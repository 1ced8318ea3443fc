import { NOTICE_KINDS, type NoticeKind } from '../../../domain/notice/kinds';
import { NOTICE_TEXT } from './text';

/** The kinds of messages whose words contain what is searched for; the cloud does not know these words. */
export function kindsSaying(words: string): NoticeKind[] {
  const wanted = words.trim();
  if (wanted === '') return [];
  return NOTICE_KINDS.filter((kind) => NOTICE_TEXT[kind].includes(wanted));
}
