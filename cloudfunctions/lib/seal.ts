import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { functionSettings } from './settings';

/** Sealed texts have so many bytes, or twice as many, and so on: the length of a name would tell whose it is. */
const PADDED_TO = 64;
const PADDING = '\0';
const PADDING_AT_END = /\0+$/;

/**
 * Encrypts personal data (AES-256-GCM), bound to the document it belongs to so that it cannot be moved. The id of the
 * key comes first: `v1.…`.
 */
export function seal(text: string, documentId: string, paddedTo = PADDED_TO): string {
  const [{ id, key }] = functionSettings().sealingKeys;
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(documentId));
  const body = Buffer.concat([cipher.update(padded(text, paddedTo), 'utf8'), cipher.final()]);
  const parts = [nonce, cipher.getAuthTag(), body].map((part) => part.toString('base64url'));
  return [`v${id}`, ...parts].join('.');
}

function padded(text: string, to: number): string {
  const length = Buffer.byteLength(text);
  return text + PADDING.repeat(Math.max(1, Math.ceil(length / to)) * to - length);
}

/** The id of the key that seals now. */
export function sealingKeyId(): number {
  return functionSettings().sealingKeys[0].id;
}

/** The id of the key that sealed it. */
export function keyIdOf(sealed: string): number {
  return Number(/^v(\d+)\./.exec(sealed)?.[1] ?? Number.NaN);
}

/** @throws when it was sealed for another document, with another key, or changed since. */
export function unseal(sealed: string, documentId: string): string {
  return decrypted(sealed, documentId).replace(PADDING_AT_END, '');
}

/** The same text and size, with the key that seals now. */
export function sealAgain(sealed: string, documentId: string): string {
  return seal(decrypted(sealed, documentId), documentId);
}

function decrypted(sealed: string, documentId: string): string {
  const [version, nonce, tag, body] = sealed.split('.');
  if (!version || !nonce || !tag || body === undefined) throw new Error('Not a sealed text');
  const sealing = functionSettings().sealingKeys.find(({ id }) => version === `v${id}`);
  if (!sealing) throw new Error(`No key opens a text of ${version}`);
  const from = (part: string) => Buffer.from(part, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', sealing.key, from(nonce));
  decipher.setAuthTag(from(tag));
  decipher.setAAD(Buffer.from(documentId));
  return Buffer.concat([decipher.update(from(body)), decipher.final()]).toString('utf8');
}

/** A mark only we can make of some words; `purpose` keeps the uses apart. 128 bits, base64url. */
export function sign(purpose: string, words: string): string {
  return keyed(purpose, words).subarray(0, 16).toString('base64url');
}

function keyed(purpose: string, words: string): Buffer {
  const key = createHmac('sha256', functionSettings().hashKey).update(`sign:${purpose}`).digest();
  return createHmac('sha256', key).update(words).digest();
}

/** An id made from words: the same words, the same id. 144 bits, 24 characters of `[\w-]`. */
export function idFrom(...words: string[]): string {
  return idOf(createHash('sha256').update(JSON.stringify(words)).digest());
}

/** The same for an id that must not tell the words to whoever guesses them: only we can make it. */
export function hiddenIdFrom(...words: string[]): string {
  return idOf(keyed('id', JSON.stringify(words)));
}

function idOf(digest: Buffer): string {
  return digest.subarray(0, 18).toString('base64url');
}
