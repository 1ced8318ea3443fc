import * as z from 'zod';
import { type Action, COMMON_ERRORS } from '../../../contract/action';
import type { AnyAnswer } from './ground';
import { brief } from './settings';

const envelope = z.union([
  z.strictObject({ ok: z.literal(true), data: z.unknown() }),
  z.strictObject({
    ok: z.literal(false),
    error: z.strictObject({ code: z.string(), message: z.string(), traceId: z.string().min(8) }),
  }),
]);

/** Whether the contract takes the input as it arrives, by way of JSON. */
export function isFitting(entry: Action, input: unknown): boolean {
  const arrived: unknown = JSON.parse(JSON.stringify(input) ?? 'null') ?? {};
  return entry.input.safeParse(arrived).success;
}

/** The problems of an answer, as such and for an input that fits or does not. */
export function problemsOfAnswer(entry: Action, fits: boolean, answer: AnyAnswer): string[] {
  if (!envelope.safeParse(answer).success) return [`no envelope: ${brief(answer)}`];
  const { output, errors } = entry;
  if (answer.ok) {
    const read = output.safeParse(answer.data);
    if (!fits) return ['took what does not fit the contract'];
    if (!read.success) return [`answered what does not fit: ${brief(read.error.issues)}`];
    const said = JSON.stringify(answer.data);
    return said.length === JSON.stringify(read.data).length ? [] : [`answered more: ${said}`];
  }
  const { code } = answer.error;
  const declared = [...COMMON_ERRORS.filter((one) => one !== 'INTERNAL'), ...errors];
  if (!declared.some((one) => one === code)) return [`${code} is not declared`];
  const isRefused = code === 'INVALID_INPUT';
  return isRefused === !fits ? [] : [`${code}, though the input ${fits ? 'fits' : 'is wrong'}`];
}
