import type { FailureCode } from '../platform/cloud/call-error';

interface ErrorWords {
  /** What happened. */
  title: string;
  /** What to do now, and what is not lost. */
  hint: string;
}

/** What a resident is told for every code a call can fail with. */
export const ERROR_TEXT: Record<FailureCode, ErrorWords> = {
  NO_NETWORK: {
    title: '网络没有连上',
    hint: '请检查手机网络后再试一次。您填写的内容都还在，不会丢，也不会重复提交。',
  },
  INVALID_INPUT: {
    title: '有内容填得不对',
    hint: '请检查标红的地方，改好后再提交。已填写的内容都还在。',
  },
  NOT_SIGNED_IN: {
    title: '没有认出您是谁',
    hint: '请退出小程序，从微信重新进入。已填写的内容会保存在这部手机上。',
  },
  FORBIDDEN: {
    title: '您不能看这一页，或不能做这一步',
    hint: '这件事只对本人和办理人员开放。如果您觉得不对，请联系社区值班台。',
  },
  NOT_FOUND: {
    title: '没有找到这件事',
    hint: '它可能已经被撤回。请返回上一页，刷新后再看。',
  },
  CONFLICT: {
    title: '刚才有人也在处理这件事',
    hint: '请刷新看看最新情况，再决定要不要继续。您写的文字都还在。',
  },
  TRY_AGAIN: {
    title: '还没有办好，请过一会儿再试一次',
    hint: '现在用的人有点多。您填写的内容都还在，不会丢，也不会重复提交。',
  },
  TOO_MANY: {
    title: '这一步做得太多了，请歇一歇',
    hint: '请过一个小时或者明天再来，您填写的内容都还在。还是不行，或者事情急，请打社区值班台的电话。有危险请直接拨打110、119、120。',
  },
  INTERNAL: {
    title: '我们这边出了点问题',
    hint: '不是您的操作有误。请稍后再试，您填写的内容都还在。',
  },
  CONSENT_REQUIRED: {
    title: '请先看一看隐私说明',
    hint: '同意隐私说明后就可以继续。已填写的内容会保留。',
  },
  NOT_JOINED: {
    title: '您还没有选择所在的社区',
    hint: '选好社区后，您反映的事才能送到对的人手里。已填写的内容会保留。',
  },
  WRONG_STATE: {
    title: '这件事的进度已经变了',
    hint: '请刷新看看最新进度。您写的文字都还在。',
  },
  CONTENT_REJECTED: {
    title: '文字没有通过微信的内容检查',
    hint: '请去掉可能违规的词句，换个说法再提交。已填写的内容都还在。',
  },
  FILE_REFUSED: {
    title: '有照片、录音或视频没有传好',
    hint: '请删掉它，重新添加一次。文字内容不受影响。',
  },
  RECEIVER_REFUSED: {
    title: '不能交给这个岗位',
    hint: '它不在这件诉求的辖区内，或者已经在办。请换一个岗位，您写的文字都还在。',
  },
  CANNOT_MERGE: {
    title: '这两条不能合并',
    hint: '只有同一个社区、公开的诉求才能合并在一起。两条都没有改动。',
  },
  GROUP_UNKNOWN: {
    title: '微信没有告诉我们这是哪个群',
    hint: '请从群里的小程序卡片再打开一次。',
  },
};
