import type { ChosenAct } from '../../../../../domain/appeal/acts';
import { ACTS } from '../../acts';
import type { ActForm } from '../../acts/parts/form';
import { lackOf } from '../../acts/parts/lacks';
import type { ActRequest, SheetAct } from '../../hooks/use-act';

/** What is still missing, in words: the first that one of the fields lacks; null when the act can be sent. */
export function problemOf(act: ChosenAct, form: ActForm): string | null {
  for (const field of ACTS[act].fields) {
    const lack = lackOf(field, form);
    if (lack !== null) return lack;
  }
  return null;
}

/** The request that the filled sheet stands for. */
export function requestOf(act: SheetAct, form: ActForm): ActRequest {
  const { inputOf }: { inputOf: (form: ActForm, text: string) => object } = ACTS[act];
  return { act, input: inputOf(form, form.text.trim()) } as ActRequest;
}
