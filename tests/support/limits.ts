import type { LimitRecord } from '../../cloudfunctions/lib/limits/record';
import type { Admin } from '../../devcloud/types';
import { NOTHING_DONE, type Tally } from '../../domain/limits/tally';

type Store = Pick<Admin, 'importDocuments'>;

/** What the person did is stored as this. */
export function storeLimits(admin: Store, openid: string, tally: Tally): void {
  const record: LimitRecord = { ...tally, _id: openid, version: 1 };
  admin.importDocuments('limits', [{ ...record }]);
}

/** The person did nothing yet: for tests that need more of somebody than an hour allows. */
export function forgetLimits(admin: Store, openid: string): void {
  storeLimits(admin, openid, NOTHING_DONE);
}
