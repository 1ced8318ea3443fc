import type { NoticeKind } from '../areas';

/** People, by their openid, who are told the same of one event. */
export interface Audience {
  kind: NoticeKind;
  to: readonly string[];
}
