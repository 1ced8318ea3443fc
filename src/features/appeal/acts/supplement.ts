import { askText } from './parts/fields';
import type { SheetRecord } from './parts/record';

export const supplement: SheetRecord<'supplement'> = {
  timeline: '补充了说明',
  button: '补充说明',
  title: '补充说明',
  body: '想起什么、又有什么变化，都可以补上。办理人员会收到消息；正在等您说明的，会马上接着办。',
  confirm: '补充',
  fields: [
    askText({ label: '补充的内容', placeholder: '例如：昨天晚上又坏了，三楼那盏也不亮' }),
    { kind: 'showsContact' },
    { kind: 'photos' },
  ],
  inputOf: ({ photos, showsContact }, text) => {
    const images = photos.flatMap(({ fileId }) => fileId ?? []);
    return {
      text,
      ...(images.length > 0 && { images }),
      ...(showsContact && { showsContact: true }),
    };
  },
  asksForMessages: true,
};
