export type Colour = readonly [red: number, green: number, blue: number];
export type Point = readonly [x: number, y: number];

interface Paint {
  colour: Colour;
  /** 0 invisible … 1 solid; 1 when left out. */
  opacity?: number;
}

/** Flat shapes in picture coordinates, the origin at the top left. */
export type Shape =
  | (Paint & { kind: 'rect'; x: number; y: number; width: number; height: number })
  | (Paint & { kind: 'ellipse'; x: number; y: number; rx: number; ry: number })
  | (Paint & { kind: 'polygon'; points: readonly Point[] })
  /** Light that fades from the centre to nothing at the radius. */
  | (Paint & { kind: 'glow'; x: number; y: number; radius: number })
  /** Fills everything, from the colour at the top to `to` at the bottom. */
  | (Paint & { kind: 'gradient'; to: Colour });

/** Even-odd rule. */
function isInside(points: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  points.forEach(([x1, y1], index) => {
    const [x2, y2] = points[(index + 1) % points.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** Tells how much of the shape's colour a point takes, 0–1. */
function coverage(shape: Shape, x: number, y: number): number {
  switch (shape.kind) {
    case 'gradient':
      return 1;
    case 'rect': {
      const dx = x - shape.x;
      const dy = y - shape.y;
      return dx >= 0 && dy >= 0 && dx < shape.width && dy < shape.height ? 1 : 0;
    }
    case 'ellipse':
      return ((x - shape.x) / shape.rx) ** 2 + ((y - shape.y) / shape.ry) ** 2 <= 1 ? 1 : 0;
    case 'glow':
      return Math.max(0, 1 - Math.hypot(x - shape.x, y - shape.y) / shape.radius) ** 2;
    case 'polygon':
      return isInside(shape.points, x, y) ? 1 : 0;
  }
}

/** Finds the part of the picture in which the shape lies: left, top, right, bottom, in whole pixels. */
function boundsOf(shape: Shape, width: number, height: number): [number, number, number, number] {
  const clip = (left: number, top: number, right: number, bottom: number) =>
    [
      Math.max(0, Math.floor(left)),
      Math.max(0, Math.floor(top)),
      Math.min(width, Math.ceil(right)),
      Math.min(height, Math.ceil(bottom)),
    ] satisfies [number, number, number, number];
  switch (shape.kind) {
    case 'gradient':
      return [0, 0, width, height];
    case 'rect':
      return clip(shape.x, shape.y, shape.x + shape.width, shape.y + shape.height);
    case 'ellipse':
      return clip(shape.x - shape.rx, shape.y - shape.ry, shape.x + shape.rx, shape.y + shape.ry);
    case 'glow': {
      const { x, y, radius } = shape;
      return clip(x - radius, y - radius, x + radius, y + radius);
    }
    case 'polygon': {
      const xs = shape.points.map(([x]) => x);
      const ys = shape.points.map(([, y]) => y);
      return clip(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
    }
  }
}

/** Samples every pixel twice, so that edges are half smooth. */
const SAMPLES = [0.25, 0.75] as const;

function paint(pixels: Float32Array, shape: Shape, width: number, height: number): void {
  const [left, top, right, bottom] = boundsOf(shape, width, height);
  const { colour, opacity = 1 } = shape;
  const to = shape.kind === 'gradient' ? shape.to : colour;
  for (let y = top; y < bottom; y += 1) {
    const down = y / height;
    const row = ([0, 1, 2] as const).map((band) => colour[band] + (to[band] - colour[band]) * down);
    for (let x = left; x < right; x += 1) {
      let part = 0;
      for (const offset of SAMPLES) part += coverage(shape, x + offset, y + offset) / 2;
      if (part === 0) continue;
      for (let band = 0; band < 3; band += 1) {
        const index = (y * width + x) * 3 + band;
        const before = pixels[index] ?? 0;
        pixels[index] = before + ((row[band] ?? 0) - before) * part * opacity;
      }
    }
  }
}

/** Paints the shapes on white and returns RGB bytes, rows from the top. Later shapes lie on earlier ones. */
export function rasterise(shapes: readonly Shape[], width: number, height: number): Uint8Array {
  const pixels = new Float32Array(width * height * 3).fill(255);
  for (const shape of shapes) paint(pixels, shape, width, height);
  return new Uint8Array(pixels.map(Math.round));
}
