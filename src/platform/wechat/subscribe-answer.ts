import {
  SUBSCRIBE_ANSWERS,
  type SubscribeAnswer,
  type TemplateName,
} from '../../../domain/notice/template-names';

/** What the person said to one template. */
export interface TemplateAnswer {
  template: TemplateName;
  answer: SubscribeAnswer;
}

/** Each template that was answered; empty when WeChat could not ask. `unsupported`: nobody can be asked here. */
export type SubscribeOutcome = TemplateAnswer[] | 'unsupported';

/** errCode of `requestSubscribeMessage`: the person has switched all messages off · WeChat forbids ours. */
const FAULT_ANSWERS: Readonly<Record<number, SubscribeAnswer>> = { 20004: 'reject', 20005: 'ban' };

function answerOf(word: unknown): SubscribeAnswer | null {
  // `acceptWithAudio` and its like are acceptances, too.
  if (typeof word === 'string' && word.startsWith('accept')) return 'accept';
  return SUBSCRIBE_ANSWERS.find((answer) => answer === word) ?? null;
}

/** The answers in what WeChat gives back, an answer for each template id. */
export function answersIn(
  result: object,
  asked: readonly { template: TemplateName; id: string }[],
): TemplateAnswer[] {
  const words = new Map<string, unknown>(Object.entries(result));
  return asked.flatMap(({ template, id }) => {
    const answer = answerOf(words.get(id));
    return answer === null ? [] : [{ template, answer }];
  });
}

/** What a failure says about the person; nothing when it was the network or the moment. */
export function answersInFault(
  fault: unknown,
  templates: readonly TemplateName[],
): TemplateAnswer[] {
  const code = typeof fault === 'object' && fault !== null && 'errCode' in fault && fault.errCode;
  const answer = FAULT_ANSWERS[Number(code)];
  return answer ? templates.map((template) => ({ template, answer })) : [];
}
