import { WECHAT_GLOBALS } from '../../config/wechat-globals';
import { STANDARD_LIBRARIES } from '../../config/wechat-target';
import { standardLibrary } from './standard-library';

/** The standard library of the oldest WeChat, and that of the newest engine. */
const old = standardLibrary(STANDARD_LIBRARIES);
const recent = standardLibrary(['esnext']);

const everOld = new Set([...old.values()].flatMap((members) => [...members]));

/** Static functions whose names other objects have, too: TanStack Query's results, lodash, every pool and every timer. */
const NAMES_OF_OTHERS = new Set([
  'groupBy',
  'isError',
  'try',
  'dispose',
  'asyncDispose',
  'metadata',
]);

/**
 * New members whose names are too common to refuse wherever they are read, as data has them: our own records have `at`.
 * They are refused where they are called (`x.at(0)`, `x.at.call(…)`) and where the object is certain (`[].at`). Some are
 * only data in the standard library as well: an old engine answers `undefined`, and nothing breaks.
 */
const NAMES_OF_DATA = new Set([
  'at',
  'with',
  'union',
  'intersection',
  'difference',
  'resize',
  'transfer',
  'cause',
  'detached',
  'resizable',
  'maxByteLength',
  'hasIndices',
  'unicodeSets',
]);

/**
 * Lists have most of these, so that their names alone say nothing, and React has a `toArray`: they are refused on what
 * certainly is an iterator. An iterator in a variable, and what a generator gives, cannot be told from a list here.
 */
const ITERATOR_HELPERS = new Set([
  'map',
  'filter',
  'take',
  'drop',
  'flatMap',
  'reduce',
  'toArray',
  'forEach',
  'some',
  'every',
  'find',
]);

const newNames = new Set([...recent.keys()].flatMap(tellingNames));

/** The new members of a class or of its `….prototype` that no old object has and that tell what the object is. */
function tellingNames(owner: string): string[] {
  if (!WECHAT_GLOBALS.has(owner.replace('.prototype', ''))) return [];
  const names = [...(recent.get(owner) ?? [])].filter((name) => !everOld.has(name));
  return owner.endsWith('.prototype') ? names : names.filter((name) => !NAMES_OF_OTHERS.has(name));
}

/** `Object`, `Array.prototype`: an object of which we know what it has. */
export function isKnown(owner: string): boolean {
  return recent.has(owner);
}

/** True for `hasOwn` of `Object`, `at` of `Array.prototype`. */
export function isNewIn(owner: string, name: string): boolean {
  return recent.get(owner)?.has(name) === true && old.get(owner)?.has(name) !== true;
}

/** True for what an old engine does not have there, even if we know of no engine that does. */
export function isMissingIn(owner: string, name: string): boolean {
  return old.get(owner)?.has(name) === false;
}

/** True when a member with this name is new, whatever the object. */
export function isNewAnywhere(name: string, isCalled: boolean): boolean {
  return newNames.has(name) && (isCalled || !NAMES_OF_DATA.has(name));
}

export function isIteratorHelper(name: string): boolean {
  return ITERATOR_HELPERS.has(name);
}
