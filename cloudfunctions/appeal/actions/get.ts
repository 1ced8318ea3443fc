import { postOver } from '../../lib/assignees';
import { refuse } from '../../lib/errors';
import { recordLook } from '../../lib/looks';
import { STRANGER } from '../../lib/participants';
import type { Handler } from '../../lib/serve';
import { isInside, isVisibleTo } from '../act/access';
import { actorOf } from '../act/actor-of';
import { togetherOf } from '../act/participants';
import { suggestDepartments } from '../find/departments';
import { present } from '../present/appeal';
import { appealRef, appeals } from '../record';

/** `appeal.get`: what a person may not see does not exist for them; what only staff see is logged as seen. */
export const get: Handler<'appeal.get'> = async ({ appealId }, call) => {
  const appeal = await appeals.find(appealId);
  if (!appeal || !isVisibleTo(call.me, appeal)) return refuse('NOT_FOUND');
  const isOwner = appeal.ownerId === call.openid;
  const isStaff = !isOwner && isInside(call.me, appeal);
  const [{ standing, counted }, departments] = await Promise.all([
    isOwner ? { standing: STRANGER, counted: appeal } : togetherOf(appeal, call.openid),
    isStaff ? suggestDepartments(appeal) : [],
    isStaff
      ? recordLook(appealRef(appealId), postOver(call.me, appeal) ?? actorOf(call, appeal), call)
      : null,
  ]);
  return present(counted, call, standing, departments);
};
