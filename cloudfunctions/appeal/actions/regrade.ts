import type { Handler } from '../../lib/serve';
import { assign, leftOut } from '../act/assign';
import { performSaying } from '../act/perform';
import { reasonIn } from '../store/words';

/** `appeal.regrade`: only people lower a colour, and everybody reads why. */
export const regrade: Handler<'appeal.regrade'> = ({ priority, reason, ...input }, call) =>
  performSaying(call, {
    ...input,
    permission: 'regrade',
    act: 'regrade',
    text: reason,
    plan: async (appeal) => ({
      options: { priority },
      to: await assign(appeal, leftOut(appeal), priority),
      extra: {
        reasons: [reasonIn(appeal, { source: 'staff', note: reason, priority }), ...appeal.reasons],
      },
    }),
  });
