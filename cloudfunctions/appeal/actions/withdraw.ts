import type { Handler } from '../../lib/serve';
import { hideExcerpts } from '../../notice';
import { perform } from '../act/perform';
import { appealRef } from '../record';

/** `appeal.withdraw`: the messages about it say nothing of it any more. */
export const withdraw: Handler<'appeal.withdraw'> = ({ reason, ...input }, call) =>
  perform(call, {
    ...input,
    permission: 'withdraw',
    act: 'withdraw',
    text: reason,
    plan: async ({ _id }) => {
      await hideExcerpts(appealRef(_id), '');
      return {};
    },
  });
