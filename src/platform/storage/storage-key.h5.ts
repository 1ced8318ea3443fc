import { currentPerson } from '../browser/person.h5';

/** One browser shows several people (`?as=`): each has their own drafts and settings. */
export function ownKey(key: string): string {
  return `${currentPerson()}:${key}`;
}
