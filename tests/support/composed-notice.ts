import { composeNotice } from '../../cloudfunctions/notice/compose';
import type { NoticeRecord } from '../../cloudfunctions/notice/record';
import type { NoticeKind } from '../../domain/areas';
import { TEST_START } from './cloud';

/** A notice as an act writes it: about a thing of its own, to these people. */
export function composedNotice(
  id: string,
  to: readonly [NoticeKind, string][],
  more: { at?: string; isUrgent?: boolean; isCalled?: boolean } = {},
): NoticeRecord {
  const { at = TEST_START, isUrgent = true, isCalled = isUrgent } = more;
  return composeNotice({
    id,
    at,
    about: {
      thing: { type: 'appeal', id: `thing-of-${id}` },
      number: '20260302-AAAAAA',
      priority: isUrgent ? 'red' : 'yellow',
      excerpt: '井盖不见了',
      communityId: isCalled ? 'jiefang' : null,
      isUrgent,
    },
    audiences: to.map(([kind, openid]) => ({ kind, to: [openid] })),
  });
}
