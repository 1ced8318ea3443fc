import type { AnyStep } from '../lib/scenario';

/** Scenarios of acts on posts begin after these steps. */

declare module '../lib/scenario' {
  interface Known {
    /** The handle of somebody in each post, from the last `account.staff`. */
    handles: Readonly<Record<string, string>>;
  }
}

const askForStaff: AnyStep = {
  who: 'secretary',
  action: 'account.staff',
  input: () => ({}),
};

/** The secretary has the handles of everybody in a post below: `handles`. */
export const staffKnown: readonly AnyStep[] = [askForStaff];
