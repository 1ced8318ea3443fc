import { currentPerson } from '../browser/person.h5';
import { CallError } from './call-error';
import type { Transfer } from './transfer';

function readFileId(request: XMLHttpRequest): string | null {
  try {
    const answer: { fileID?: string } = JSON.parse(request.responseText);
    return answer.fileID ?? null;
  } catch {
    return null;
  }
}

function readAnswer(request: XMLHttpRequest): string {
  const fileId = request.status < 300 ? readFileId(request) : null;
  if (fileId !== null) return fileId;
  throw new CallError(request.status >= 500 ? 'TRY_AGAIN' : 'FILE_REFUSED');
}

/** Stores a `blob:` file at a path of devcloud's storage; answers its `cloud://` id. */
export async function putFile(
  cloudPath: string,
  path: string,
  { onProgress, onStart }: Transfer,
): Promise<string> {
  const file = await fetch(path).then(
    (response) => response.blob(),
    () => Promise.reject(new CallError('FILE_REFUSED')),
  );
  const request = new XMLHttpRequest();
  const answered = new Promise<void>((resolve, reject) => {
    request.onload = () => resolve();
    request.onerror = () => reject(new CallError('NO_NETWORK'));
    request.onabort = () => reject(new CallError('NO_NETWORK', '', 'aborted'));
  });
  request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((100 * loaded) / total));
  request.open('POST', `${API_BASE}/upload?path=${encodeURIComponent(cloudPath)}`);
  request.setRequestHeader('x-openid', currentPerson());
  request.setRequestHeader('content-type', file.type || 'application/octet-stream');
  request.send(file);
  onStart(() => request.abort());
  await answered;
  return readAnswer(request);
}
