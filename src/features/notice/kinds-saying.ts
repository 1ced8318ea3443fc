import { NOTICE_KINDS, type NoticeKind } from '../../../domain/areas';
import { sayKind } from './text';

/** The kinds of messages whose words contain what is searched for; the cloud does not know these words. */
export function kindsSaying(words: string): NoticeKind[] {
  const wanted = words.trim();
  if (wanted === '') return [];
  return NOTICE_KINDS.filter((kind) => sayKind(kind).includes(wanted));
}
