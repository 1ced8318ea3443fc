import * as z from 'zod';

const FAULT_KINDS = ['draw', 'error', 'rejection', 'page-not-found'] as const;
const PHONE_KINDS = ['ios', 'android', 'ohos', 'desktop', 'browser', 'other'] as const;

const VERSION = /^(\d{1,3}(\.\d{1,3}){0,2})?$/;
/** As the app leaves it: printable ASCII without digits. */
const MESSAGE = /^[ -/:-~]{0,120}$/;
/** An address, or a long token. */
const TELLING = /\S@\S|\w:\/\/\S|[\w-]{24}/;
/** The names that our builds give to files: words, short numbers, the beginning of a hash. */
const FRAME =
  /^(?:[a-z][a-z-]{0,19}\/){0,3}(?:[a-z][a-z-]{0,19}|\d{1,3}|[0-9a-f]{6})\.js:[1-9]\d{0,4}:[1-9]\d{0,5}$/;

/**
 * What a phone tells of a fault of its own, in shapes that leave little room for what a person wrote or is known by: no
 * Chinese, no digits in the message, no query behind the page, short numbers elsewhere. Latin words fit in.
 */
export const faultReport = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  /** The class of the error; `React#31` for what React says by number. */
  name: z.string().regex(/^[A-Za-z]{1,40}(#\d{1,4})?$/),
  message: z
    .string()
    .regex(MESSAGE)
    .refine((text) => !TELLING.test(text)),
  /** Of our own code: `common.js:1:2034`, the innermost first. */
  frames: z.array(z.string().regex(FRAME)).max(5),
  /** The path of the page on top, without its query; empty before there is one. */
  page: z.string().regex(/^[a-z/-]{0,80}$/),
  /** Of the mini program; empty where it is not known. */
  version: z.string().regex(VERSION),
  /** WeChat's base library, `3.8.0`. */
  library: z.string().regex(VERSION),
  phone: z.enum(PHONE_KINDS),
});
