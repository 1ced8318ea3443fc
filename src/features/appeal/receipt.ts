import type { AppealView, DeadlineView } from '../../../contract';
import { formatBeijing, formatDate } from '../../../domain/calendar/beijing-time';
import type { PictureCard } from '../../components/picture/picture-card';
import { ROLE_NAMES } from '../../setup/text';
import { RECEIPT_TEXT } from './receipt-text';
import { CATEGORY_TEXT, CLOCK_TEXT } from './text';

const SENTENCE_END = /[。！？!?\n]/;
const DAY = 'YYYY年M月D日';

/** Only the writer gets one, and only of what goes its way. */
export function hasReceipt({ isMine, status }: AppealView): boolean {
  return isMine && status !== 'withdrawn';
}

/**
 * The picture goes from hand to hand, so it says nothing that is not for everybody: no contact, no name, of staff the
 * post only, and of the text and the place the words that neighbours read.
 */
export function receiptOf(appeal: AppealView): PictureCard {
  const { number, category, place, submittedAt, handlers, isAnonymous, deadlines } = appeal;
  const where = [place.communityName, place.gridName, place.publicText];
  const posts = handlers.map(({ placeName, role }) => `${placeName} · ${ROLE_NAMES[role]}`);
  const row = (label: string, text: string, lines = 2) => ({ label, text, lines });
  return {
    heading: RECEIPT_TEXT.heading,
    issuer: RECEIPT_TEXT.issuer(place.communityName),
    number: row(RECEIPT_TEXT.number, number),
    parts: [
      {
        heading: null,
        rows: [
          row(RECEIPT_TEXT.category, CATEGORY_TEXT[category].label),
          row(RECEIPT_TEXT.title, titleOf(appeal), 3),
          row(RECEIPT_TEXT.place, where.filter(Boolean).join(' '), 3),
          row(RECEIPT_TEXT.submittedAt, formatBeijing(submittedAt, `${DAY} HH:mm`)),
          row(RECEIPT_TEXT.office, posts.join('、'), 3),
          ...(isAnonymous ? [row(RECEIPT_TEXT.signed, RECEIPT_TEXT.anonymous)] : []),
        ],
      },
      {
        heading: RECEIPT_TEXT.deadlines,
        rows: deadlines.map((one) => row(CLOCK_TEXT[one.clock].label, sayUntil(one), 3)),
      },
    ],
    notes: [RECEIPT_TEXT.follow, RECEIPT_TEXT.private],
  };
}

/** The first sentence of what neighbours read of it; of what is not for them no word. */
function titleOf({ publicContent }: AppealView): string {
  if (publicContent === null) return RECEIPT_TEXT.handlersOnly;
  const [first] = publicContent.trim().split(SENTENCE_END, 1);
  return first || RECEIPT_TEXT.spoken;
}

/** With the year: the picture is looked at for months. */
function sayUntil({ clock, dueAt, dueOn, provisional }: DeadlineView): string {
  const at = formatBeijing(dueAt, `${DAY} HH:mm`);
  const words =
    clock === 'respond' ? RECEIPT_TEXT.respondBy(at) : RECEIPT_TEXT.dayEnd(formatDate(dueOn, DAY));
  return provisional ? RECEIPT_TEXT.provisional(words) : words;
}
