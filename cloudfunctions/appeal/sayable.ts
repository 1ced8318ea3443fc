const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Letters and digits that nobody mistakes for each other on the phone, one for each byte: no 0 O 1 I. */
export function sayable(bytes: Buffer): string {
  return [...bytes].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
