import type { Field, TextAsked } from './fields';
import type { ActForm, AddedPhoto } from './form';
import { hiddenWordsIn, LONGEST_WORD, MOST_WORDS } from './hidden-words';
import { FIELD_TEXT } from './text';

/** What is wrong with the words; a text that may be left out can still be too short once begun. */
function textProblemOf(asked: TextAsked, text: string): string | null {
  const { minLength, leastIfAny = 0, maxLength, findProblem } = asked;
  const least = text === '' ? minLength : Math.max(minLength, leastIfAny);
  if (text.length < least) return FIELD_TEXT.text.tooShort(least);
  if (text.length > maxLength) return FIELD_TEXT.text.tooLong(maxLength);
  return findProblem ? findProblem(text) : null;
}

/** Nothing is sent without the photos that were chosen for it. */
function photoProblemOf(photos: readonly AddedPhoto[]): string | null {
  const waiting = photos.filter(({ fileId }) => fileId === null);
  if (waiting.length === 0) return null;
  const hasFailed = waiting.some((photo) => photo.hasFailed);
  return hasFailed ? FIELD_TEXT.photos.failedYet : FIELD_TEXT.photos.sendingYet;
}

function ratingProblemOf({ solved, stars }: ActForm): string | null {
  if (solved === null) return FIELD_TEXT.rating.needsSolved;
  return stars === 0 ? FIELD_TEXT.rating.needsStars : null;
}

function hiddenWordsProblemOf(
  by: 'hide' | 'redact',
  { hiddenWords, openness }: ActForm,
): string | null {
  const { missing, missingAll, tooMany, tooLong } = FIELD_TEXT.hiddenWords;
  const words = hiddenWordsIn(hiddenWords);
  if (words.length > MOST_WORDS) return tooMany(MOST_WORDS);
  if (words.some((word) => word.length > LONGEST_WORD)) return tooLong(LONGEST_WORD);
  if (words.length > 0) return null;
  if (by === 'redact') return missing;
  return openness === 'same' ? missingAll : null;
}

/** What one field still lacks, in words; null when it is filled. */
export function lackOf(field: Field, form: ActForm): string | null {
  switch (field.kind) {
    case 'text':
      return textProblemOf(field, form.text.trim());
    case 'post':
      return form.to === null ? FIELD_TEXT.post.missing : null;
    case 'rating':
      return ratingProblemOf(form);
    case 'colour':
      return form.priority === null ? FIELD_TEXT.colour.missing : null;
    case 'grant':
      return form.isGranted === null ? FIELD_TEXT.grant.missing : null;
    case 'duplicate':
      return form.intoId === null ? FIELD_TEXT.duplicate.missing : null;
    case 'hiddenWords':
      return hiddenWordsProblemOf(field.by, form);
    case 'photos':
      return photoProblemOf(form.photos);
    default:
      return null;
  }
}
