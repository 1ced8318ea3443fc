import type { Output } from '../../../contract';

type CallOutcome = Output<'notice.closeCall'>['attempts'][number]['outcome'];

export const CALLS_TEXT = {
  title: '请打电话',
  hint: '紧急的事，微信提醒没有送到、消息也没有人看时，请打个电话告诉本人。',
  which: '看哪些',
  todo: '要打的',
  done: '已办的',
  waiting: (count: number) => `有 ${count} 个电话要打`,
  noneWaiting: '没有要打的电话；谁收不到提醒，也在这里看',
  empty: { title: '没有要打的电话', hint: '紧急的消息都送到了，或者都有人看了。' },
  emptyDone: { title: '还没有打过电话', hint: '告知过的会记在这里。' },
  notYours: {
    title: '这一页给值班台、社区书记和上级负责人',
    hint: '如果您刚换了岗位，请稍后再打开。',
  },
} as const;

export const CALL_TEXT = {
  since: (moment: string) => `${moment} 起没有送到`,
  hasRead: '已在消息里看过',
  tell: '要告诉本人的事',
  number: (number: string) => `编号 ${number}`,
  attempts: '经过',
  start: '查看电话并拨打',
  startAgain: '再查一次电话',
  sheetTitle: (name: string) => `查看${name}的值班电话？`,
  sheetBody: '查看会记录下来，也会告诉本人。只用来告知这一件紧急的事。',
  sheetConfirm: '查看并拨打',
  phone: '值班电话',
  noPhone: '没有登记值班电话，请用通讯录联系',
  dial: '再拨一次',
  how: '打过以后，请记一下结果：',
  stays: '“没联系上”的会留在这里，方便过一会儿再打。',
} as const;

/** No call is needed: the person was told in another way, or has read it in the messages. */
export const KNOWS_TEXT = {
  wasTold: {
    link: '不用打了，已经当面告诉本人',
    title: (name: string) => `已经告诉${name}了吗？`,
    confirm: '是，已告知',
  },
  hasRead: {
    link: '不用打了，本人已经看过',
    title: (name: string) => `${name}已经看过，不用再打了吗？`,
    confirm: '是，不用打了',
  },
  forGood: '记下后，这个电话就不用再打了，不能改回来。',
} as const;

interface AttemptText {
  /** In the list of what was tried. */
  attempt: string;
}

interface EndingText extends AttemptText {
  button: string;
  /** Said once the ending is kept. */
  kept: string;
}

type Ending = Exclude<CallOutcome, 'started'>;

export const OUTCOME_TEXT: Record<'started', AttemptText> & Record<Ending, EndingText> = {
  started: { attempt: '查看了值班电话' },
  notReached: {
    attempt: '没联系上',
    button: '没联系上',
    kept: '记好了：没联系上，留在这里再打',
  },
  done: { attempt: '已告知', button: '已告知', kept: '记好了：已告知' },
};

export const UNREACHABLE_TEXT = {
  title: '收不到提醒的人员',
  hint: '下面这些同事的微信提醒次数用完了，或者没有开启，紧急的事只能打电话。请他们在微信小程序里打开“我的”里的“消息设置”，点“开启提醒”或“再要几次提醒”。',
  none: '本社区的同事都收得到微信提醒。',
} as const;
