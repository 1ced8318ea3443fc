import { codeFor, isCodeFor } from '../../lib/codes';
import { appealRef } from '../record';

const CLAIM = 'claim';

/** 认领码: whoever staff gave it to may own the appeal. */
export function claimCode(appealId: string): string {
  return codeFor({ purpose: CLAIM, thing: appealRef(appealId) });
}

export function isClaimCode(appealId: string, code: string): boolean {
  return isCodeFor({ purpose: CLAIM, thing: appealRef(appealId) }, code);
}
