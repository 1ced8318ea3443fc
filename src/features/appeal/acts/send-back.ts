import { askReason } from './parts/fields';
import { sendReason } from './parts/inputs';
import type { SheetRecord } from './parts/record';

export const sendBack: SheetRecord<'sendBack'> = {
  timeline: '退回重新分派',
  button: '退回',
  title: '退回社区书记重新分派',
  body: '由书记重新分派。退回和转办一样计次数，居民看得到原因。',
  confirm: '退回',
  fields: [{ kind: 'handovers' }, askReason('例如：地点在马路对面，不属于本网格')],
  inputOf: sendReason,
};
