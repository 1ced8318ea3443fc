import { CallError } from './call-error';
import { currentPerson } from './person.h5';

function readFileId(request: XMLHttpRequest): string | null {
  try {
    const answer: { fileID?: string } = JSON.parse(request.responseText);
    return answer.fileID ?? null;
  } catch {
    return null;
  }
}

/** Stores a `blob:` file at a path of devcloud's storage; answers its `cloud://` id. */
export async function putFile(
  cloudPath: string,
  path: string,
  onProgress: (percent: number) => void,
): Promise<string> {
  const file = await fetch(path).then((response) => response.blob());
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress(Math.round((100 * loaded) / total));
    request.onerror = () => reject(new CallError('NO_NETWORK'));
    request.onload = () => {
      const fileId = request.status < 300 ? readFileId(request) : null;
      if (fileId === null) reject(new CallError('FILE_REFUSED'));
      else resolve(fileId);
    };
    request.open('POST', `${API_BASE}/upload?path=${encodeURIComponent(cloudPath)}`);
    request.setRequestHeader('x-openid', currentPerson());
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    request.send(file);
  });
}
