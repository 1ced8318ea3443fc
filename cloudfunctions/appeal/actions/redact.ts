import type { Handler } from '../../lib/serve';
import { perform } from '../act/perform';
import { planToRedact } from '../act/show-less';

/** `appeal.redact`: staff hide words; the owner is told, and everybody reads why. */
export const redact: Handler<'appeal.redact'> = ({ words, reason, ...input }, call) =>
  perform(call, {
    ...input,
    permission: 'redact',
    act: 'redact',
    text: reason,
    plan: (appeal) => planToRedact(appeal, words),
  });
