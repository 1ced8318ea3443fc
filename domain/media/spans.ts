/** A part of a file: `[from, to)`. */
export type Span = readonly [from: number, to: number];

/** The bytes from `from` as Latin letters. */
export function latin(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The parts one after another in a new file. */
export function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** These parts of a file; the file itself when they are all of it. */
export function keepSpans(bytes: Uint8Array, spans: readonly Span[]): Uint8Array {
  const length = spans.reduce((sum, [from, to]) => sum + to - from, 0);
  if (length === bytes.length) return bytes;
  return joinParts(spans.map(([from, to]) => bytes.subarray(from, to)));
}
