import type { DigestView } from '../../../../../contract';
import { CATEGORIES } from '../../../../../domain/appeal/vocabulary';
import { formatDate } from '../../../../../domain/calendar/beijing-time';
import { CATEGORY_TEXT } from '../../../appeal/text';
import { POST_TEXT } from '../../text-groups';

function sayReceived({ received: { total, byCategory } }: DigestView, day: string): string {
  if (total === 0) return POST_TEXT.receivedNone(day);
  const kinds = CATEGORIES.filter((category) => byCategory[category] > 0);
  const words = kinds.map((kind) => POST_TEXT.kind(CATEGORY_TEXT[kind].label, byCategory[kind]));
  return POST_TEXT.received(day, total, words.join('、'));
}

function sayResolved({ received, resolved: { total } }: DigestView): string {
  if (total > 0) return POST_TEXT.resolved(total);
  return POST_TEXT.resolvedNone[received.total > 0 ? 'some' : 'none'];
}

function sayItems({ items, resolved: { total } }: DigestView): string[] {
  const lines = items.map(({ excerpt }, index) =>
    POST_TEXT.item(index + 1, excerpt.replace(/\s+/g, ' ')),
  );
  return total > items.length && items.length > 0
    ? [...lines, POST_TEXT.more(total - items.length)]
    : lines;
}

/** 每日汇总: what is posted in the group, of nothing but what everybody may know. `today` is a civil date. */
export function digestText(digest: DigestView, today: string): string {
  const { communityName, date, items } = digest;
  const day = date === today ? POST_TEXT.today : POST_TEXT.thatDay;
  const summary = `${sayReceived(digest, day)}，${sayResolved(digest)}${items.length > 0 ? '：' : '。'}`;
  return [
    POST_TEXT.head(communityName, formatDate(date, 'M月D日')),
    summary,
    ...sayItems(digest),
    POST_TEXT.close,
  ].join('\n');
}
