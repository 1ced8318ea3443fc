import type { Drawing, Letters, Measure } from './drawing';

/** As much of a 2D context as a drawing needs; WeChat and browsers have the same. */
export interface Pen {
  font: string;
  fillStyle: unknown;
  textBaseline: string;
  scale(x: number, y: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { width: number };
}

interface Paper {
  width: number;
  height: number;
}

/** So many dots for each px: sharp on every phone, and when it is printed. */
const DOTS = 3;
/** Old phones draw no longer canvas. */
const MOST_DOTS = 4096;

function fontOf({ size, isBold }: Letters): string {
  return `${isBold ? 'bold ' : ''}${size}px sans-serif`;
}

export function measureWith(pen: Pen): Measure {
  return (text, letters) => {
    pen.font = fontOf(letters);
    return pen.measureText(text).width;
  };
}

/** Makes the canvas as large as the picture and draws it. */
export function drawOn(paper: Paper, pen: Pen, { width, height, items }: Drawing): void {
  const dots = Math.min(DOTS, MOST_DOTS / Math.max(width, height));
  paper.width = Math.floor(width * dots);
  paper.height = Math.floor(height * dots);
  pen.scale(dots, dots);
  pen.textBaseline = 'middle';
  for (const item of items) {
    pen.fillStyle = item.color;
    if (item.kind === 'area') pen.fillRect(item.x, item.y, item.width, item.height);
    else {
      pen.font = fontOf(item.letters);
      pen.fillText(item.text, item.x, item.y + item.height / 2);
    }
  }
}
