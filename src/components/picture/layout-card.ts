import type { Drawing, Letters, Measure } from '../../platform/picture/drawing';
import type { PictureCard } from './picture-card';
import { wrapText } from './wrap-text';

/** The tokens of `styles/tokens.scss`: a canvas knows no styles. */
const COLORS = {
  paper: '#fffdf9',
  sunken: '#f3ece1',
  ink: '#2b2320',
  soft: '#5e534c',
  line: '#e6dccd',
  accent: '#a32f20',
} as const;

const WIDTH = 375;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;
const BAND = 8;
const LEADING = 1.5;
/** Labels wider than that share of the card stand above their texts. */
const LABELS_AT_MOST = 0.32;
const NOTE_LINES = 4;

const NORMAL = { heading: 27, number: 22, text: 17, small: 15, gap: 10 } as const;
const CARE = { heading: 32, number: 26, text: 22, small: 20, gap: 14 } as const;
type Sizes = typeof NORMAL | typeof CARE;

/** A text on its way into the picture. */
interface Block {
  text: string;
  letters: Letters;
  color: string;
  x: number;
  width: number;
  lines: number;
}

/** Puts one thing below the other, from the top to the bottom. */
class Sheet {
  readonly items: Drawing['items'] = [];
  y = 0;

  constructor(private readonly measure: Measure) {}

  area(color: string, height: number, x = 0, width = WIDTH): void {
    this.items.push({ kind: 'area', color, x, y: this.y, width, height });
  }

  /** The lines of a text from here on; answers where they end. */
  write({ text, letters, color, x, width, lines }: Block): number {
    const measure = (part: string) => this.measure(part, letters);
    const height = letters.size * LEADING;
    let y = this.y;
    for (const line of wrapText(text, { width, lines, measure })) {
      const box = { x, y, width: Math.min(width, measure(line)), height };
      this.items.push({ kind: 'line', text: line, letters, color, ...box });
      y += height;
    }
    return y;
  }
}

const plain = (size: number): Letters => ({ size, isBold: false });
const bold = (size: number): Letters => ({ size, isBold: true });

/** Where everything of a card stands. Pure: drawing it decides nothing any more. */
export function layoutCard(card: PictureCard, isCare: boolean, measure: Measure): Drawing {
  const sizes = isCare ? CARE : NORMAL;
  const sheet = new Sheet(measure);
  writeHead(sheet, card, sizes);
  const labels = card.parts.flatMap(({ rows }) => rows.map(({ label }) => label));
  const widest = Math.max(0, ...labels.map((label) => measure(label, plain(sizes.small))));
  for (const part of card.parts) writePart(sheet, part, sizes, widest);
  writeNotes(sheet, card.notes, sizes);
  const height = Math.ceil(sheet.y + MARGIN);
  const paper = { kind: 'area' as const, color: COLORS.paper, x: 0, y: 0, width: WIDTH, height };
  return { width: WIDTH, height, items: [paper, ...sheet.items] };
}

function writeHead(sheet: Sheet, { heading, issuer, number }: PictureCard, sizes: Sizes): void {
  const inside = { x: MARGIN, width: INNER };
  sheet.area(COLORS.accent, BAND);
  sheet.y = BAND + MARGIN;
  const title = { text: heading, letters: bold(sizes.heading), color: COLORS.accent, lines: 2 };
  sheet.y = sheet.write({ ...title, ...inside });
  const from = { text: issuer, letters: plain(sizes.small), color: COLORS.soft, lines: 2 };
  sheet.y = sheet.write({ ...from, ...inside }) + sizes.gap;
  writeNumber(sheet, number, sizes);
}

/** The number in large letters on a darker ground. */
function writeNumber(sheet: Sheet, { label, text, lines }: PictureCard['number'], sizes: Sizes) {
  const start = sheet.y;
  const at = sheet.items.length;
  const inside = { x: MARGIN + sizes.gap, width: INNER - 2 * sizes.gap };
  sheet.y += sizes.gap;
  const above = { text: label, letters: plain(sizes.small), color: COLORS.soft, lines: 1 };
  sheet.y = sheet.write({ ...above, ...inside });
  const large = { text, letters: bold(sizes.number), color: COLORS.ink, lines };
  const end = sheet.write({ ...large, ...inside }) + sizes.gap;
  const box = { x: MARGIN, y: start, width: INNER, height: end - start };
  sheet.items.splice(at, 0, { kind: 'area', color: COLORS.sunken, ...box });
  sheet.y = end + sizes.gap;
}

function writePart(
  sheet: Sheet,
  { heading, rows }: PictureCard['parts'][number],
  sizes: Sizes,
  widestLabel: number,
): void {
  if (heading !== null) {
    sheet.y += sizes.gap;
    sheet.area(COLORS.line, 1, MARGIN, INNER);
    sheet.y += sizes.gap;
    const title = { text: heading, letters: bold(sizes.text), color: COLORS.ink, lines: 2 };
    sheet.y = sheet.write({ ...title, x: MARGIN, width: INNER }) + sizes.gap / 2;
  }
  const isBeside = widestLabel <= INNER * LABELS_AT_MOST;
  const shift = isBeside ? widestLabel + sizes.gap : 0;
  for (const { label, text, lines } of rows) {
    const name = { text: label, letters: plain(sizes.small), color: COLORS.soft, lines: 2 };
    const start = sheet.y;
    // Beside larger letters the label stands in the middle of their first line.
    if (isBeside) sheet.y += ((sizes.text - sizes.small) * LEADING) / 2;
    const below = sheet.write({ ...name, x: MARGIN, width: isBeside ? widestLabel : INNER });
    sheet.y = isBeside ? start : below;
    const said = { text, letters: plain(sizes.text), color: COLORS.ink, lines };
    const end = sheet.write({ ...said, x: MARGIN + shift, width: INNER - shift });
    sheet.y = Math.max(end, below) + sizes.gap;
  }
}

function writeNotes(sheet: Sheet, notes: readonly string[], sizes: Sizes): void {
  if (notes.length === 0) return;
  sheet.area(COLORS.line, 1, MARGIN, INNER);
  sheet.y += sizes.gap;
  for (const text of notes) {
    const note = { text, letters: plain(sizes.small), color: COLORS.soft, lines: NOTE_LINES };
    sheet.y = sheet.write({ ...note, x: MARGIN, width: INNER }) + sizes.gap / 2;
  }
}
