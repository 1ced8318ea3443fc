import { PNG } from 'pngjs';

const RGB = 2;
const NO_FILTER = 0;
const USUAL_STRATEGY = 0;

/** A PNG file (8-bit RGB, no filter) of `width × height × 3` bytes of pixels, rows from the top. */
export function encodePng(width: number, height: number, pixels: Uint8Array): Buffer {
  const picture = new PNG({ width, height });
  picture.data = Buffer.from(pixels);
  return PNG.sync.write(picture, {
    colorType: RGB,
    inputColorType: RGB,
    inputHasAlpha: false,
    filterType: NO_FILTER,
    deflateStrategy: USUAL_STRATEGY,
  });
}
