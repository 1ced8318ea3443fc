import { CloudError } from '../wire/cloud-error';

const SEGMENT = /^[\p{L}\p{N}_][\p{L}\p{N}_.!*() -]*$/u;
const MAX_BYTES = 850;

/** Checks a cloud path. It refuses `..`, hidden or absolute names, and odd characters. */
export function checkCloudPath(path: string): string {
  const isGood =
    Buffer.byteLength(path) <= MAX_BYTES && path.split('/').every((part) => SEGMENT.test(part));
  if (!isGood)
    throw new CloudError(
      'STORAGE_REQUEST_FAIL',
      `[InvalidPath] ${JSON.stringify(path)} is not a valid path`,
    );
  return path;
}

/** Makes `cloud://<env>.<bucket>/`, the beginning of every file id of an environment. */
export function fileIdPrefix(cloudEnv: string): string {
  const bucket = `${Buffer.from(cloudEnv.slice(0, 2)).toString('hex')}-${cloudEnv}-1250000000`;
  return `cloud://${cloudEnv}.${bucket}/`;
}
