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

/** How much of the shape's colour a point takes, 0–1. */
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

function mix(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}

function paintPoint(
  shapes: readonly Shape[],
  x: number,
  y: number,
  height: number,
): [number, number, number] {
  let [red, green, blue] = [255, 255, 255];
  for (const shape of shapes) {
    const part = coverage(shape, x, y) * (shape.opacity ?? 1);
    if (part === 0) continue;
    const to = shape.kind === 'gradient' ? shape.to : shape.colour;
    const down = y / height;
    red = mix(red, mix(shape.colour[0], to[0], down), part);
    green = mix(green, mix(shape.colour[1], to[1], down), part);
    blue = mix(blue, mix(shape.colour[2], to[2], down), part);
  }
  return [red, green, blue];
}

/** Where a pixel is looked at: two points, so that edges are half smooth. */
const SAMPLES: readonly Point[] = [
  [0.25, 0.25],
  [0.75, 0.75],
];

/** RGB bytes, rows from the top; later shapes lie on earlier ones. */
export function rasterise(shapes: readonly Shape[], width: number, height: number): Uint8Array {
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const seen = SAMPLES.map(([dx, dy]) => paintPoint(shapes, x + dx, y + dy, height));
      const start = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        const sum = seen.reduce((total, colour) => total + (colour[channel] ?? 0), 0);
        pixels[start + channel] = Math.round(sum / seen.length);
      }
    }
  }
  return pixels;
}
