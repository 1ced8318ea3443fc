import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { functionSettings } from './settings';

const VERSION = 'v1';

/** Encrypts personal data (AES-256-GCM), bound to the document it belongs to so that it cannot be moved. */
export function seal(text: string, documentId: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', functionSettings().dataKey, nonce);
  cipher.setAAD(Buffer.from(documentId));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const parts = [nonce, cipher.getAuthTag(), body].map((part) => part.toString('base64url'));
  return [VERSION, ...parts].join('.');
}

/** @throws when it was sealed for another document, with another key, or changed since. */
export function unseal(sealed: string, documentId: string): string {
  const [version, nonce, tag, body] = sealed.split('.');
  if (version !== VERSION || !nonce || !tag || body === undefined)
    throw new Error('Not a sealed text');
  const from = (part: string) => Buffer.from(part, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', functionSettings().dataKey, from(nonce));
  decipher.setAuthTag(from(tag));
  decipher.setAAD(Buffer.from(documentId));
  return Buffer.concat([decipher.update(from(body)), decipher.final()]).toString('utf8');
}

/** A mark only we can make of some words; `purpose` keeps the uses apart. 128 bits, base64url. */
export function sign(purpose: string, words: string): string {
  const key = createHmac('sha256', functionSettings().dataKey).update(`sign:${purpose}`).digest();
  return createHmac('sha256', key).update(words).digest().subarray(0, 16).toString('base64url');
}

/** An id made from words: the same words, the same id. 144 bits, 24 characters of `[\w-]`. */
export function idFrom(...words: string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(words))
    .digest()
    .subarray(0, 18)
    .toString('base64url');
}
