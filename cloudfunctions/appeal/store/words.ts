import type { Reason } from '../../../domain/appeal/vocabulary';
import { hiddenAmongStaff, hiddenFromStaff } from '../../../domain/text/anonymous';
import { seal, unseal } from '../../lib/seal';
import {
  type HidingFrom,
  insideWords,
  staffFormOf,
  type WordsRecord,
  wholeOf,
  wordsHiding,
} from '../../lib/words';
import type { AppealRecord, ReasonRecord } from '../record';

/** What decides how the words of an appeal are hidden. */
export type Hides = Pick<AppealRecord, '_id' | 'alsoHideSealed' | 'isAnonymous'> &
  Pick<AppealRecord, 'ownNamesSealed' | 'showsContact' | 'redactedSealed'>;

/** Words on the way into an appeal. */
interface Written {
  by: 'writer' | 'staff';
  isForAll: boolean;
}

/** The words that the writer hides, as they are stored: they tell what stands in the gaps. */
export function sealHidden(words: readonly string[], id: string): string | null {
  return words.length === 0 ? null : seal(JSON.stringify(words), id);
}

export function hiddenIn({ _id, alsoHideSealed }: Pick<Hides, '_id' | 'alsoHideSealed'>): string[] {
  return openList(alsoHideSealed, _id);
}

/** The words that staff hide. The writer's own are not among them, so neither leaves no room for the other's. */
export function redactedIn({
  _id,
  redactedSealed = null,
}: Pick<Hides, '_id' | 'redactedSealed'>): string[] {
  return openList(redactedSealed, _id);
}

/** The names of an anonymous writer that are hidden in it. */
function ownNamesIn({ _id, ownNamesSealed = null }: Hides): string[] {
  return openList(ownNamesSealed, _id);
}

/** The names that an appeal has besides: of its owner, and of whom staff recorded it for. */
export function ownerNamesIn({
  _id,
  ownerName,
  nameSealed,
}: Pick<AppealRecord, '_id' | 'ownerName' | 'nameSealed'>): string[] {
  const owner = ownerName === null ? [] : [wholeOf(ownerName, _id)];
  return nameSealed === null ? owner : [...owner, unseal(nameSealed, _id)];
}

function openList(sealed: string | null, id: string): string[] {
  return sealed === null ? [] : (JSON.parse(unseal(sealed, id)) as string[]);
}

/** Names that an anonymous appeal hides from now on, as they are stored with it; nothing for one with a name. */
export function hidingNames(
  appeal: Hides,
  names: readonly string[],
): Pick<AppealRecord, 'ownNamesSealed'> {
  if (!appeal.isAnonymous) return {};
  const known = ownNamesIn(appeal);
  const all = [...new Set([...known, ...names])];
  return all.length === known.length ? {} : { ownNamesSealed: sealHidden(all, appeal._id) };
}

/**
 * What is hidden in words of an appeal, and from whom. Staff read an anonymous text with gaps, so their words are looked for
 * beside the gaps only. Else they could try which word makes a gap wider.
 */
export function hidingIn(appeal: Hides, { by, isForAll }: Written): HidingFrom {
  const words = hiddenIn(appeal);
  const redacted = redactedIn(appeal);
  if (!appeal.isAnonymous)
    return { everybody: isForAll ? { words: [...words, ...redacted] } : null };
  const names = ownNamesIn(appeal);
  const everybody = isForAll ? { words, names, markedInShown: redacted } : null;
  if (by === 'staff') return { everybody, staff: hiddenAmongStaff(names) };
  return { everybody, staff: appeal.showsContact ? null : hiddenFromStaff(names) };
}

/** Words of an appeal as they are stored with it. */
export function wordsIn(appeal: Hides, text: string, written: Written): WordsRecord {
  return wordsHiding(text, appeal._id, hidingIn(appeal, written));
}

/** The name by which a writer is known: nobody reads it in the data when they write anonymously. */
export function ownerNameIn(
  { _id, isAnonymous }: Pick<AppealRecord, '_id' | 'isAnonymous'>,
  name: string,
): WordsRecord {
  return isAnonymous ? insideWords(name, _id) : { shown: name, sealed: null };
}

/** Why it has its colour, as it is stored with it. */
export function reasonIn(appeal: Hides, reason: Reason): ReasonRecord {
  const words = (text: string, by: Written['by']) => wordsIn(appeal, text, { by, isForAll: true });
  if (reason.source === 'text') return { ...reason, word: words(reason.word, 'writer') };
  return reason.source === 'staff' ? { ...reason, note: words(reason.note, 'staff') } : reason;
}

/** What stored words are to a reader; `by` wrote them, if that is known. */
export type Reading = (words: WordsRecord, by?: string | null) => string;

/**
 * Everybody reads their own words whole, also when they are a neighbour by now: a gap in a list of guesses would tell them
 * who the anonymous writer is. Staff read the words of others without what tells it.
 */
export function readingOf(
  { _id }: Pick<AppealRecord, '_id'>,
  as: 'writer' | 'staff' | 'neighbour',
  reader: string | null = null,
): Reading {
  return (words, by = null) => {
    const isOwn = as === 'writer' || (reader !== null && by === reader);
    if (isOwn) return wholeOf(words, _id);
    return as === 'neighbour' ? words.shown : staffFormOf(words, _id);
  };
}
