import { fontFactor } from '../platform/device/font-size';

/** The steps the tokens know, as factors of the type size; care mode has its own sizes on top. */
const STEPS = [
  { from: 1.3, className: 'screen--type-xl' },
  { from: 1.1, className: 'screen--type-l' },
] as const;

/** The class that makes the page's type follow the type size set in WeChat; empty at the usual size. */
export function typeSizeClass(): string {
  const factor = fontFactor();
  return STEPS.find((step) => factor >= step.from)?.className ?? '';
}
