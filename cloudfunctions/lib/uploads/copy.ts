import { createHash } from 'node:crypto';
import { cleanFile } from '../../../domain/media/clean-file';
import { command } from '../cloud';
import { bytesOf, copyPathFor, putFile } from '../files';
import { type MediaRecord, type UploadRecord, uploads } from './record';

/** A client that sends other bytes again and again for one file gets no more copies than these. */
const MOST_COPIES = 10;

/** The file that a client uploaded, and what it is. */
interface Original {
  upload: UploadRecord;
  kind: MediaRecord['kind'];
  fileId: string;
}

export type Copy = Pick<MediaRecord, 'fileId' | 'sha256' | 'mayTellPlace'>;

/**
 * Copies an uploaded file to a path that no client can write, without what it tells beside the picture. The `uploads`
 * document names the copy before it is there, so a crash leaves no file that the clock does not find. Null when there is no
 * file, or when it is not what it should be. A database request, a download, an upload and two storage requests.
 */
export async function copyOf({ upload, kind, fileId }: Original): Promise<Copy | null> {
  const original = await bytesOf(fileId);
  const clean = original && cleanFile(kind, original);
  if (!clean) return null;
  const { bytes, format, mayTellPlace } = clean;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { area, _id: name } = upload;
  const cloudPath = copyPathFor({ area, name }, { sha256, extension: format });
  if (!(await announce(name, cloudPath))) return null;
  const copy = { fileId: await putFile(cloudPath, bytes), sha256 };
  return mayTellPlace ? { ...copy, mayTellPlace } : copy;
}

/** Answers whether the path is in the document now: not when it has too many, or when the clock removes it. */
async function announce(name: string, cloudPath: string): Promise<boolean> {
  const where = {
    _id: name,
    isLeaving: command.exists(false),
    [`copies.${MOST_COPIES - 1}`]: command.exists(false),
  };
  const copies = command.addToSet({ $each: [cloudPath] });
  return (await uploads.updateWhere(where, { copies })) === 1;
}
