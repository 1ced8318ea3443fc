import { drawOn, measureWith } from './draw';
import type { Drawing, Measure } from './drawing';

/** Draws a picture and answers its address: all its bytes, so that a long press can keep it in every browser. */
export function makePicture(layout: (measure: Measure) => Drawing): string {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  drawOn(canvas, pen, layout(measureWith(pen)));
  return canvas.toDataURL('image/png');
}
