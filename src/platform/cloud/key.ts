const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function randomLetters(count: number): string {
  let letters = '';
  for (let index = 0; index < count; index += 1) {
    letters += ALPHABET.charAt(Math.floor(Math.random() * ALPHABET.length));
  }
  return letters;
}

/** A key for one intent (not a secret): made when the intent starts, sent with each of its retries. */
export function newIdempotencyKey(): string {
  return `${Date.now().toString(36)}-${randomLetters(16)}`;
}
