import type { SheetRecord } from './parts/record';

export const rate: SheetRecord<'rate'> = {
  timeline: '评价：解决了',
  button: '评价',
  title: '问题解决了吗？',
  body: '您的评价会告诉办理人员，也计入满意率。',
  confirm: '提交评价',
  fields: [
    { kind: 'rating' },
    {
      kind: 'text',
      label: '想说的话（选填）',
      placeholder: '哪里满意，哪里还不行',
      minLength: 0,
      maxLength: 500,
    },
  ],
  inputOf: ({ solved, stars }, comment) => ({
    solved: solved === true,
    stars,
    ...(comment && { comment }),
  }),
  asksForMessages: true,
  askedAgain: {
    button: '说说现在怎样',
    title: '过了一个月，现在还好吗？',
    body: '上次办结已经 30 天。问题有没有再出现？您不回答也没关系，不会算作满意。',
  },
};
