import { sendBackPost } from '../../../domain/appeal/handover';
import { assignTo, assignUp } from '../../lib/assignees';
import type { Handler } from '../../lib/serve';
import { leftOut } from '../act/assign';
import { performSaying } from '../act/perform';

/** `appeal.sendBack`: to the secretary, who hands it out anew. */
export const sendBack: Handler<'appeal.sendBack'> = ({ reason: text, ...input }, call) =>
  performSaying(call, {
    ...input,
    permission: 'sendBack',
    act: 'sendBack',
    text,
    plan: async (appeal) => {
      const { level } = appeal;
      const writer = leftOut(appeal);
      const key = sendBackPost(appeal);
      return {
        to: key && (await assignTo(appeal, writer, key)),
        up: await assignUp(appeal, writer, level),
      };
    },
  });
