import { refuse } from '../../lib/errors';
import type { Handler } from '../../lib/serve';
import { isVisibleTo } from '../access';
import { present } from '../presenter';
import { appeals } from '../record';

/** `appeal.get`: what a person may not see does not exist for them. */
export const get: Handler<'appeal.get'> = async ({ appealId }, call) => {
  const appeal = await appeals.find(appealId);
  return appeal && isVisibleTo(call.me, appeal) ? present(appeal, call) : refuse('NOT_FOUND');
};
