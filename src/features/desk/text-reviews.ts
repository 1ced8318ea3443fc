import { REJECT_REASONS } from '../../../domain/review/reasons';
import { MOST_WAITING } from '../../../domain/review/waiting';

export const REVIEWS_TEXT = {
  title: '待审内容',
  hint: '这些话微信没有直接放行，别人还看不到。请在期限前看一看，能不能让大家看。',
  waiting: (count: number) =>
    count < MOST_WAITING ? `有 ${count} 段话等您看` : `有 ${MOST_WAITING} 段以上的话等您看`,
  noneWaiting: '没有等着看的话',
  empty: { title: '没有等着看的话', hint: '微信没有直接放行的话会排在这里。' },
  notYours: {
    title: '这一页给值班台和社区书记',
    hint: '如果您刚换了岗位，请稍后再打开。',
  },
} as const;

export const REVIEW_TEXT = {
  nickname: '有人起的称呼',
  words: '有人写的话',
  due: (day: string) => `请最晚 ${day} 看完`,
  overdue: '已超过一个工作日',
  own: '这是您自己写的，请同事来看。',
  personal: '电话、门牌号这些已经遮住。要看全文，请打开诉求。',
  open: '打开这件诉求',
  pass: '可以给大家看',
  reject: '不能给大家看',
  passTitle: '让大家看到这段话吗？',
  passBody: '确定以后，别人就能看到，不能再收回。',
  passConfirm: '确定',
  rejectTitle: '为什么不能给大家看？写的人会看到您选的原因',
  passed: '好了，大家能看到了',
  rejected: '好了，已经告诉写的人',
} as const;

/** The reasons, as the writer reads them. */
export const REASON_ENTRIES = (
  Object.entries(REJECT_REASONS) as [keyof typeof REJECT_REASONS, string][]
).map(([value, label]) => ({ value, label }));
