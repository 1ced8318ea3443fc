import { timingSafeEqual } from 'node:crypto';
import { civilDateOf } from '../../domain/calendar/beijing-time';
import { sign } from './seal';
import { keyOf, type ThingRef } from './thing';

const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const CODE_LENGTH = 10;
const NUMBER_LENGTH = 6;

/** Letters and digits that nobody mistakes for each other on the phone, one for each byte: no 0 O 1 I. */
function sayable(bytes: Buffer): string {
  return [...bytes].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** What a code is for: to claim a thing, to check in, to pick it up. */
export interface CodeUse {
  purpose: string;
  thing: ThingRef;
  /** The day in Beijing that the code is for; left out when it holds for ever. */
  on?: string;
  /** The only person that the code is for: a seat or a prize belongs to one. Left out when whoever shows it may use it. */
  person?: string;
}

/** A code that only we can make of a thing: whoever shows it was given it. */
export function codeFor({ purpose, thing, on = '', person }: CodeUse): string {
  const use = person === undefined ? [keyOf(thing), on] : [keyOf(thing), on, person];
  const mark = sign(purpose, JSON.stringify(use));
  return sayable(Buffer.from(mark, 'base64url').subarray(0, CODE_LENGTH));
}

/** Takes as long for a wrong code as for the right one. */
export function isCodeFor(use: CodeUse, code: string): boolean {
  const right = Buffer.from(codeFor(use));
  const given = Buffer.from(code);
  return given.length === right.length && timingSafeEqual(given, right);
}

/** What people call a thing on the phone: the day, and six characters made of its id. */
export function numberFor(id: string, now: string): string {
  const bytes = Buffer.from(id, 'base64url').subarray(0, NUMBER_LENGTH);
  return `${civilDateOf(now).replaceAll('-', '')}-${sayable(bytes)}`;
}
