import { sayInstant } from '../../../../setup/instant-words';
import { ROLE_NAMES } from '../../../../setup/text';
import type { CallView } from '../../hooks/use-calls';
import { OUTCOME_TEXT } from '../../text-calls';

/** 「解放路社区第一网格 · 网格员」; empty for who has left their post. */
export function sayWhere({ placeName, role }: CallView['person']): string {
  return [placeName, role && ROLE_NAMES[role]].filter(Boolean).join(' · ');
}

/** 「今天 09:05 孙晓燕：没联系上」 */
export function sayAttempt({ at, byName, outcome }: CallView['attempts'][number], now: number) {
  return `${sayInstant(at, now)} ${byName}：${OUTCOME_TEXT[outcome].attempt}`;
}
