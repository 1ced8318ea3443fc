import { findVisible } from '../../lib/act/open';
import { readerOf, show } from '../../lib/act/show';
import { Refusal } from '../../lib/errors';
import { STRANGER } from '../../lib/participants';
import type { Handler } from '../../lib/serve';
import { APPEALS } from '../act/kind';
import { togetherOf } from '../act/participants';
import { suggestDepartments } from '../find/departments';
import { present } from '../present/appeal';

/** `appeal.get`: what a person may not see does not exist for them; what only staff see is logged as seen. */
export const get: Handler<'appeal.get'> = async ({ appealId }, call) => {
  const appeal = await findVisible(APPEALS, appealId, call);
  if (appeal instanceof Refusal) return appeal;
  const reader = readerOf(APPEALS, appeal, call);
  return show(APPEALS, appeal, call, async () => {
    const [{ standing, counted }, departments] = await Promise.all([
      reader === 'owner'
        ? { standing: STRANGER, counted: appeal }
        : togetherOf(appeal, call.openid),
      reader === 'staff' ? suggestDepartments(appeal) : [],
    ]);
    return present(counted, call, standing, departments);
  });
};
