import { type Refusal, refuse } from '../errors';
import { linksTo, ownFileName } from '../files';
import type { ThingRef } from '../thing';
import { copyOf } from './copy';
import { mayHave } from './keep';
import { askMediaChecks } from './media-check';
import { type MediaRecord, type UploadRecord, uploads } from './record';

/** Files that somebody sends with an input: ids, sounds and videos with their length. */
export interface Submitted {
  images?: readonly string[];
  voice?: { fileId: string; seconds: number };
  video?: { fileId: string; seconds: number };
}

type Attachment = Pick<MediaRecord, 'kind' | 'fileId' | 'seconds'>;
type Named = Attachment & Pick<MediaRecord, 'name'>;

/** So many files are copied at the same time: three pictures of 10 MB fit into the memory of a function. */
const AT_ONCE = 3;

/** The files of a submission in the order they are shown. */
function attachmentsOf({ images = [], voice, video }: Submitted): Attachment[] {
  return [
    ...(voice ? [{ kind: 'voice' as const, ...voice }] : []),
    ...images.map((fileId) => ({ kind: 'image' as const, fileId })),
    ...(video ? [{ kind: 'video' as const, ...video }] : []),
  ];
}

/**
 * Accepts the caller's own files of the area that no other thing has, copies them, and asks WeChat to check the copies of
 * images and sound. A retry gets the files that the thing has already. One database request, what `copyOf` needs for
 * each new file, one storage request for the links, one openapi call for each image or sound.
 */
export async function takeAttachments(
  openid: string,
  { area, thing }: { area: string; thing: ThingRef },
  input: Submitted,
): Promise<MediaRecord[] | Refusal<'FILE_REFUSED'>> {
  const wanted = attachmentsOf(input);
  const named = wanted.flatMap((file): Named[] => {
    const name = ownFileName(openid, { area, kind: file.kind }, file.fileId);
    return name === null ? [] : [{ ...file, name }];
  });
  const names = new Set(named.map(({ name }) => name));
  if (named.length !== wanted.length || names.size !== named.length) return refuse('FILE_REFUSED');
  const given = new Map((await uploads.some([...names])).map((upload) => [upload._id, upload]));
  const free = [...given.values()].filter((upload) => mayHave(thing, upload));
  if (free.length !== named.length) return refuse('FILE_REFUSED');
  const taken = await takeEach(named, given);
  if (taken === null) return refuse('FILE_REFUSED');
  const fresh = taken.filter(({ name }) => !given.get(name)?.kept).map(({ fileId }) => fileId);
  return askMediaChecks(openid, taken, await linksTo(fresh));
}

/** The files as the thing will have them; null when one of them cannot be taken. A film, the largest, comes alone. */
async function takeEach(
  files: readonly Named[],
  given: ReadonlyMap<string, UploadRecord>,
): Promise<MediaRecord[] | null> {
  const taken: MediaRecord[] = [];
  const films = files.filter(({ kind }) => kind === 'video');
  const others = files.filter(({ kind }) => kind !== 'video');
  for (let first = 0; first < others.length; first += AT_ONCE) {
    const some = others.slice(first, first + AT_ONCE);
    const copied = await Promise.all(some.map((file) => takeOne(file, given.get(file.name))));
    taken.push(...copied.filter((file) => file !== null));
  }
  for (const film of films) {
    const copied = await takeOne(film, given.get(film.name));
    if (copied) taken.push(copied);
  }
  return taken.length === files.length ? taken : null;
}

async function takeOne(file: Named, upload?: UploadRecord): Promise<MediaRecord | null> {
  if (!upload) return null;
  if (upload.kept) return upload.kept.file;
  const copy = await copyOf({ upload, kind: file.kind, fileId: file.fileId });
  return copy && { ...file, ...copy, check: 'pending', traceId: null };
}
