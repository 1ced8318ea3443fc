import { runInNewContext } from 'node:vm';

/** The rules of the storage for clients (自定义安全规则): expressions over `auth` and `resource`. */
export interface ClientRules {
  write: string;
}

/** 仅创建者可读写 */
export const CREATOR_ONLY: ClientRules = { write: 'resource.openid == auth.openid' };

/** May this client write the file? `owner` is the client itself for a file that does not exist yet. */
export function mayWrite(
  { write }: ClientRules,
  openid: string,
  { path, owner }: { path: string; owner: string },
): boolean {
  const known = { auth: { openid }, resource: { openid: owner, path } };
  return runInNewContext(write, known) === true;
}
