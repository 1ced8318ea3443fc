import { askReply } from './parts/fields';
import { sendText } from './parts/inputs';
import type { SheetRecord } from './parts/record';

export const progress: SheetRecord<'progress'> = {
  timeline: '发布了进展',
  button: '发布进展',
  title: '发布进展',
  body: '进展会显示在办理经过里，能看到这条诉求的人都看得到。请不要写姓名、电话、门牌。',
  confirm: '发布',
  fields: askReply('progress', {
    label: '进展内容',
    placeholder: '例如：配件已经下单，预计周三到货安装',
  }),
  inputOf: sendText,
};
