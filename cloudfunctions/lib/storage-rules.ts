/** Clients write in this folder of the storage and nowhere else. */
export const FROM_CLIENTS = 'incoming';

/**
 * The rules of the storage for clients (云存储 › 权限设置 › 自定义安全规则). Functions are above them. A person reads only
 * their own uploads; others see a file by a link that a function makes.
 */
export const STORAGE_RULES = {
  read: 'resource.openid == auth.openid',
  write: `resource.openid == auth.openid && /^${FROM_CLIENTS}\\//.test(resource.path)`,
};
