import { askReason } from './parts/fields';
import { sendToPost } from './parts/inputs';
import type { SheetRecord } from './parts/record';

export const transfer: SheetRecord<'transfer'> = {
  timeline: '转办',
  button: '转办',
  title: '转给其他岗位',
  body: '转办后由新岗位办理，原来的时限不变，居民看得到原因。',
  confirm: '转办',
  fields: [
    { kind: 'handovers' },
    { kind: 'post', by: 'transfer' },
    askReason('例如：电工由值班室联系，转值班室'),
  ],
  inputOf: sendToPost,
};
