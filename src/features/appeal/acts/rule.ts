import { askReason } from './parts/fields';
import { sendToPost } from './parts/inputs';
import type { SheetRecord } from './parts/record';

export const rule: SheetRecord<'rule'> = {
  timeline: '裁定了由谁办理',
  button: '裁定谁办',
  title: '裁定由谁办理',
  body: '已经转办三次。您定下以后，谁也不能再转。',
  confirm: '裁定',
  fields: [{ kind: 'post', by: 'rule' }, askReason('例如：道闸属小区共用设施，由社区牵头')],
  inputOf: sendToPost,
};
