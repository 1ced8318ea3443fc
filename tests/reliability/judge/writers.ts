import { newKey } from '../../support/world';
import type { Ground } from './ground';
import type { Writer } from './planted';
import type { Town } from './town';

/** People who make things full of secrets. Named: always by name. Hidden: always anonymous. Mixed: now this, now that. */
export const NAMED: Writer = {
  openid: 'o-kx3-named',
  nickname: '石榴树下',
  realName: '欧阳甲英',
};
export const HIDDEN: Writer = {
  openid: 'o-kx3-hidden',
  nickname: '夜半歌声',
  realName: '诸葛乙芳',
};
export const MIXED: Writer = {
  openid: 'o-kx3-mixed',
  nickname: '三月春风',
  realName: '司马丙兰',
};

/** Has the same as everybody, and follows everything. */
export const JOINER: Writer = {
  openid: 'o-kx3-joiner',
  nickname: '悄悄加入',
  realName: '南宫己竹',
};

/** Everybody of them who opens the app. */
export const WRITERS: readonly Writer[] = [NAMED, HIDDEN, MIXED, JOINER];

/** Staff write things down for them; they have never opened the app. */
export const ABSENT = {
  named: { openid: 'o-kx3-absent', nickname: '没有昵称甲', realName: '东方丁梅' },
  hidden: { openid: 'o-kx3-absent-too', nickname: '没有昵称乙', realName: '西门戊莲' },
} as const satisfies Record<string, Writer>;

/** The writer comes in by the front door, and agrees several times at once. */
export async function settleWriter(ground: Ground, town: Town, writer: Writer): Promise<void> {
  const { openid, nickname, realName } = writer;
  const consent = { version: '2026-11', idempotencyKey: newKey() };
  await Promise.all([1, 2, 3].map(() => ground.call(openid, 'account.consent', consent)));
  const gridId = town.homeGrid('here');
  const join = { gridId, nickname, realName, idempotencyKey: newKey() };
  await ground.call(openid, 'account.join', join);
}
