const ENCODINGS = ['utf-8', 'gb18030'] as const;
const INVALID = 'ERR_ENCODING_INVALID_ENCODED_DATA';

/** The text of a file that a spreadsheet saved: UTF-8 with or without BOM, else GB18030. Null when it is neither. */
export function decodeText(bytes: Uint8Array): string | null {
  for (const encoding of ENCODINGS) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch (error) {
      if (!isInvalid(error)) throw error;
    }
  }
  return null;
}

function isInvalid(error: unknown): boolean {
  return Object(error).code === INVALID;
}
