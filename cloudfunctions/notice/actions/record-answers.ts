import { recordAnswer } from '../../../domain/notice/credits';
import type { Handler } from '../../lib/serve';
import { functionSettings } from '../../lib/settings';
import { changeOnce } from '../mailbox';
import { presentMailbox } from '../present-mailbox';

/** `notice.recordAnswers`: taken at the person's word; what WeChat answers to a send corrects it. */
export const recordAnswers: Handler<'notice.recordAnswers'> = async (input, { me, now }) => {
  const { longTermTemplates } = functionSettings();
  const saved = await changeOnce(me._id, input.idempotencyKey, (mailbox) => ({
    ...mailbox,
    credits: input.answers.reduce(
      (credits, answer) => recordAnswer(credits, answer, now, longTermTemplates),
      mailbox.credits,
    ),
  }));
  return presentMailbox(saved, me, now);
};
