const NUMBER = /^\d{8}-[2-9A-HJ-NP-Z]{6}$/;
const CODE = /^[2-9A-HJ-NP-Z]{10}$/;
const NUMBER_WITHOUT_LINE = /^(\d{8})([0-9A-Z]{6})$/;

/** Whatever a Chinese keyboard or a copied line puts between: spaces, and every kind of dash. */
const SPACES = /\s+/g;
const DASHES = /[-‐‑‒–—―－_·.]+/g;

/** Letters and digits as a Chinese keyboard writes them wide: Ａ → A. */
function narrow(text: string): string {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

function plain(text: string): string {
  return narrow(text).replace(SPACES, '').toUpperCase();
}

/** The number of an appeal as it is stored, whatever way it was typed: `20261122 7k3f9q` → `20261122-7K3F9Q`. */
export function numberFrom(typed: string): string {
  const text = plain(typed).replace(DASHES, '');
  return text.replace(NUMBER_WITHOUT_LINE, '$1-$2');
}

/** The claim code as it is stored, whatever way it was typed. */
export function codeFrom(typed: string): string {
  return plain(typed).replace(DASHES, '');
}

export type CodeProblem = 'missing' | 'confusable' | 'shape';

/** Numbers and codes never hold these: who typed one misread another. */
const CONFUSABLE = /[01OI]/;

function problemOf(text: string, letters: string, shape: RegExp): CodeProblem | null {
  if (text === '') return 'missing';
  if (shape.test(text)) return null;
  return CONFUSABLE.test(letters) ? 'confusable' : 'shape';
}

/** What is wrong with a number; its day may hold 0 and 1, its letters not. */
export function numberProblem(typed: string): CodeProblem | null {
  const text = numberFrom(typed);
  return problemOf(text, text.slice(text.indexOf('-') + 1 || 8), NUMBER);
}

/** What is wrong with a claim code. */
export function codeProblem(typed: string): CodeProblem | null {
  const text = codeFrom(typed);
  return problemOf(text, text, CODE);
}
