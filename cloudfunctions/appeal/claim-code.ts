import { timingSafeEqual } from 'node:crypto';
import { sign } from '../lib/seal';
import { sayable } from './sayable';

/** 认领码: ten characters that only we can make of an appeal; whoever staff gave them to may own it. */
export function claimCode(appealId: string): string {
  return sayable(Buffer.from(sign('claim', appealId), 'base64url').subarray(0, 10));
}

export function isClaimCode(appealId: string, code: string): boolean {
  const right = Buffer.from(claimCode(appealId));
  const given = Buffer.from(code);
  return given.length === right.length && timingSafeEqual(given, right);
}
