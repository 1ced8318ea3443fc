import * as z from 'zod';

const FAULT_KINDS = ['draw', 'error', 'rejection', 'page-not-found'] as const;
const PHONE_KINDS = ['ios', 'android', 'ohos', 'desktop', 'browser', 'other'] as const;

const VERSION = /^(\d{1,4}\.){0,3}\d{0,4}$/;

/**
 * What a phone tells of a fault of its own. Nothing that a person wrote or is known by fits in: no Chinese, no digits
 * in the message, no query behind the page, no long number anywhere.
 */
export const faultReport = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  /** The class of the error; `React#31` for what React says by number. */
  name: z.string().regex(/^[A-Za-z]{1,40}(#\d{1,4})?$/),
  /** Printable ASCII without digits. */
  message: z.string().regex(/^[ -/:-~]{0,200}$/),
  /** Of our own code: `common.js:1:2034`, the innermost first. */
  frames: z.array(z.string().regex(/^(\d{0,4}[A-Za-z._/-]){1,80}(:\d{1,7}){1,2}$/)).max(5),
  /** The path of the page on top, without its query; empty before there is one. */
  page: z.string().regex(/^[a-z/-]{0,80}$/),
  /** Of the mini program; empty where it is not known. */
  version: z.string().regex(VERSION),
  /** WeChat's base library, `3.8.0`. */
  library: z.string().regex(VERSION),
  phone: z.enum(PHONE_KINDS),
});
