import { OLDEST_ENGINE } from '../../config/wechat-target';

/** A piece of a style sheet. */
export type Piece =
  | { kind: 'property'; name: string; value: string }
  | { kind: 'selector'; text: string }
  | { kind: 'rule'; name: string }
  | { kind: 'nesting' };

/** Something of CSS, and the first engines that have it (MDN's compatibility data: Safari on iOS, Chrome on Android). */
interface NewerStyle {
  what: string;
  ios: number;
  chrome: number;
  isIn(piece: Piece): boolean;
}

const property = (names: RegExp) => (piece: Piece) =>
  piece.kind === 'property' && names.test(piece.name);
const value = (pattern: RegExp) => (piece: Piece) =>
  piece.kind === 'property' && pattern.test(piece.value);
const selector = (pattern: RegExp) => (piece: Piece) =>
  piece.kind === 'selector' && pattern.test(piece.text);
const rule = (name: string) => (piece: Piece) => piece.kind === 'rule' && piece.name === name;

/**
 * New style sheets often have these parts. An old engine drops them without a word: a page then looks broken, and
 * nothing fails. It drops an unknown declaration alone, the whole rule of an unknown selector, and the whole block of an
 * unknown at-rule.
 */
const NEWER_STYLES: readonly NewerStyle[] = [
  {
    what: 'inset, margin or padding by the direction of writing',
    ios: 14.5,
    chrome: 87,
    isIn: property(/^(inset(-(inline|block)(-start|-end)?)?|(margin|padding)-(inline|block))$/),
  },
  { what: 'aspect-ratio', ios: 15, chrome: 88, isIn: property(/^aspect-ratio$/) },
  { what: 'accent-color', ios: 15.4, chrome: 93, isIn: property(/^accent-color$/) },
  {
    what: 'translate, scale or rotate without transform',
    ios: 14.5,
    chrome: 104,
    isIn: property(/^(translate|scale|rotate)$/),
  },
  {
    what: 'overflow: clip',
    ios: 16,
    chrome: 90,
    isIn: (piece) => property(/^overflow(-[xy])?$/)(piece) && value(/\bclip\b/i)(piece),
  },
  {
    what: 'a length of the small, large or dynamic viewport',
    ios: 15.4,
    chrome: 108,
    isIn: value(/\d[sld]v(w|h|i|b|min|max)\b/i),
  },
  { what: 'color-mix()', ios: 16.2, chrome: 111, isIn: value(/\bcolor-mix\(/i) },
  { what: ':is() or :where()', ios: 14, chrome: 88, isIn: selector(/:(is|where)\(/i) },
  { what: ':has()', ios: 15.4, chrome: 105, isIn: selector(/:has\(/i) },
  { what: '@container', ios: 16, chrome: 105, isIn: rule('container') },
  { what: '@layer', ios: 15.4, chrome: 99, isIn: rule('layer') },
  { what: '@property', ios: 16.4, chrome: 85, isIn: rule('property') },
  { what: 'a rule within a rule', ios: 16.5, chrome: 112, isIn: ({ kind }) => kind === 'nesting' },
];

/** Lists the parts of a piece that the oldest engines lack. */
export function newerStylesIn(piece: Piece): string[] {
  const { ios, chrome } = OLDEST_ENGINE;
  return NEWER_STYLES.filter((one) => one.ios > ios || one.chrome > chrome)
    .filter(({ isIn }) => isIn(piece))
    .map((one) => `${one.what} needs iOS ${one.ios} and Chromium ${one.chrome}`);
}
