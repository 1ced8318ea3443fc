import type { NoticeView } from '../../../contract';

/** Everything that was told about one thing, as far as it is loaded. */
export interface ThingGroup {
  newest: NoticeView;
  /** Newest first. */
  older: NoticeView[];
  count: number;
  unread: number;
}

function groupOf(messages: readonly NoticeView[]): ThingGroup[] {
  const [newest, ...older] = messages;
  if (!newest) return [];
  const unread = messages.filter(({ isRead }) => !isRead).length;
  return [{ newest, older, count: messages.length, unread }];
}

/** Pages of messages, newest first, by thing: each thing once, at the place of its newest message. */
export function groupByThing(pages: readonly { items: readonly NoticeView[] }[]): ThingGroup[] {
  const groups = new Map<string, NoticeView[]>();
  const seen = new Set<string>();
  for (const notice of pages.flatMap(({ items }) => items)) {
    // What came between two pages may stand in both.
    if (seen.has(notice.id)) continue;
    seen.add(notice.id);
    const key = `${notice.thing.type} ${notice.thing.id}`;
    groups.set(key, [...(groups.get(key) ?? []), notice]);
  }
  return [...groups.values()].flatMap(groupOf);
}
