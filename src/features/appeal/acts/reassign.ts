import { askReason } from './parts/fields';
import { sendToPost } from './parts/inputs';
import type { SheetRecord } from './parts/record';

export const reassign: SheetRecord<'reassign'> = {
  timeline: '改派给其他岗位',
  button: '改派',
  title: '改派给其他岗位',
  body: '您是上级，可以直接改派；原来的时限不变。',
  confirm: '改派',
  fields: [{ kind: 'post', by: 'reassign' }, askReason('例如：原网格员休假，改派隔壁网格')],
  inputOf: sendToPost,
};
