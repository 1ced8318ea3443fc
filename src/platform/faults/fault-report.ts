import type { Input } from '../../../contract';

export type FaultReport = Input<'account.reportFault'>;
export type FaultKind = FaultReport['kind'];

/** Of the phone, nothing of the person. */
export type PhoneFacts = Pick<FaultReport, 'version' | 'library' | 'phone'>;

interface Fault {
  name: string;
  message: string;
  stack: string;
}

const LONGEST_MESSAGE = 120;
const MOST_FRAMES = 5;
const ERROR_LINE = /^\s*(?:Uncaught )?([A-Za-z]*(?:Error|Exception)):? ?(.*)$/m;
const FRAME = /([^\s()@]+?):([1-9]\d{0,4}):([1-9]\d{0,5})\)?\s*$/;
/** As our builds name files; the contract takes no others. Those of WeChat's own have capitals. */
const OUR_FILE =
  /(?:^|\/)((?:[a-z][a-z-]{0,19}\/){0,3})(?:([a-z][a-z-]{0,19}|\d{1,3})(?:\.[0-9a-f]{8})?|([0-9a-f]{6})[0-9a-f]{26})\.js$/;
const IDENTIFIER = /^[A-Za-z_$.]{1,30}$/;

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** WeChat gives a fault as text: 「MiniProgramError」, the words, then the class of the error and where it was. */
function readText(words: string): Fault {
  const [, name = '', message = ''] = ERROR_LINE.exec(words.replace('MiniProgramError', '')) ?? [];
  const first = words.split('\n').find((line) => line !== 'MiniProgramError') ?? '';
  return { name: name || 'Text', message: name ? message : first, stack: words };
}

/** Anything can be thrown. */
function readFault(fault: unknown): Fault {
  if (typeof fault === 'string') return readText(fault);
  if (typeof fault !== 'object' || fault === null) {
    return { name: 'Unknown', message: typeof fault, stack: '' };
  }
  const { name, message, stack, errMsg } = fault as Record<string, unknown>;
  if (typeof errMsg === 'string') return { name: 'Refused', message: errMsg, stack: '' };
  return { name: text(name) || 'Unknown', message: text(message), stack: text(stack) };
}

/**
 * The message without anything that a person may have written or be known by: what stands in quotes, addresses, long
 * tokens, digits, everything that is not ASCII.
 */
export function scrubMessage(message: string): string {
  return message
    .slice(0, 1_000)
    .replace(/"[^"]*"|“[^”]*”|`[^`]*`/g, '""')
    .replace(/'([^']*)'/g, (quoted, inner: string) => (IDENTIFIER.test(inner) ? quoted : "''"))
    .replace(/\w+:\/\/\S+/g, '(url)')
    .replace(/\S+@\S+/g, '(mail)')
    .replace(/[\w-]{24,}/g, '(long)')
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ')
    .replace(/[^ -~]+/g, '*')
    .trim()
    .slice(0, LONGEST_MESSAGE);
}

/**
 * `https://usr/app/common.js?v=2` → `usr/app/common.js`: the last folders of the file, nothing that came with it, of a
 * hash the beginning; empty when it is none of ours.
 */
function fileOf(address: string): string {
  const path = address.replace(/[?#].*$/, '').replace(/^.*:\/\//, '');
  const [, folders = '', name, hash] = OUR_FILE.exec(path) ?? [];
  const file = name ?? hash;
  return file === undefined ? '' : `${folders}${file}.js`;
}

/** Where it was in our own code, the innermost first. */
export function framesOf(stack: string): string[] {
  return stack
    .slice(0, 8_000)
    .split('\n')
    .flatMap((line) => {
      const [, address = '', row, column] = FRAME.exec(line.slice(-300)) ?? [];
      const file = fileOf(address);
      return file ? [`${file}:${row}:${column}`] : [];
    })
    .slice(0, MOST_FRAMES);
}

/** React says in production what is wrong by a number only. */
function nameOf({ name, message }: Fault): string {
  const [, number] = /Minified React error #(\d{1,4});/.exec(message) ?? [];
  if (number) return `React#${number}`;
  return name.replace(/[^A-Za-z]/g, '').slice(0, 40) || 'Unknown';
}

/** What may be told of a fault: where in our code, not with whom. `page` may be any path. */
export function reportOf(
  kind: FaultKind,
  fault: unknown,
  { page, ...facts }: PhoneFacts & { page: string },
): FaultReport {
  const known = readFault(fault);
  return {
    kind,
    ...facts,
    name: nameOf(known),
    message: scrubMessage(known.message),
    frames: framesOf(known.stack),
    page: page
      .replace(/^\/|\?.*$/g, '')
      .replace(/[^a-z/-]/g, '')
      .slice(0, 80),
  };
}
