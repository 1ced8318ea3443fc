import type { Handler } from '../../lib/serve';
import { perform } from '../act/perform';

/** `appeal.setDepartment` */
export const setDepartment: Handler<'appeal.setDepartment'> = ({ department, ...input }, call) =>
  perform(call, {
    ...input,
    permission: 'setDepartment',
    act: 'setDepartment',
    text: department,
    plan: () => ({ extra: { department } }),
  });
