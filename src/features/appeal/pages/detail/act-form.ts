import type { ChosenAct } from '../../../../../domain/appeal/case';
import type { FeedbackChannel } from '../../../../../domain/appeal/vocabulary';
import type { ActRequest } from '../../hooks/use-act';
import { SHEET_EXTRA_TEXT, SHEET_TEXT } from './text';

/** What a person filled into the sheet of an act. */
export interface ActForm {
  text: string;
  solved: boolean | null;
  /** 1–5; 0 before anything was chosen. */
  stars: number;
  channel: FeedbackChannel;
}

export const EMPTY_FORM: ActForm = { text: '', solved: null, stars: 0, channel: 'online' };

/** What is still missing, in words; null when the act can be sent. */
export function problemOf(act: ChosenAct, form: ActForm): string | null {
  if (act === 'rate' && form.solved === null) return SHEET_EXTRA_TEXT.needsSolved;
  if (act === 'rate' && form.stars === 0) return SHEET_EXTRA_TEXT.needsStars;
  const { minLength } = SHEET_TEXT[act];
  return form.text.trim().length < minLength ? SHEET_EXTRA_TEXT.tooShort(minLength) : null;
}

/** The request that the filled sheet stands for. */
export function requestOf(act: Exclude<ChosenAct, 'revealContact'>, form: ActForm): ActRequest {
  const text = form.text.trim();
  if (act === 'accept') return { act };
  if (act === 'resolve') return { act, text, channel: form.channel };
  if (act === 'rate') return { act, text, solved: form.solved === true, stars: form.stars };
  return { act, text };
}
