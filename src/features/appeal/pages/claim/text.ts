import type { FailureCode } from '../../../../platform/cloud/call-error';
import type { CodeProblem } from './code-words';

export const CLAIM_TEXT = {
  title: '认领代登记的诉求',
  lead: '工作人员帮您登记过一件事？把他们抄给您的编号和认领码填在这里，这件事就归到您名下：进展会告诉您，办得好不好由您评价。',
  number: '编号',
  numberPlaceholder: '例如 20261122-7K3F9Q',
  numberHint: '前面 8 位是登记的日期，后面 6 位是字母和数字。',
  code: '认领码',
  codePlaceholder: '10 位字母和数字',
  codeHint: '大写小写、有没有空格都可以。',
  letters:
    '认领码里没有数字 0、1，也没有字母 O、I。看着像 0 或 O 的，多半是 Q 或 D；像 1 或 I 的，多半是 L 或 7。',
  submit: '认领这件事',
  submitting: '正在核对…',
  lost: '没有编号或认领码？请找当时帮您登记的工作人员，他们查得到。',
  joinFirst: '认领前要先同意隐私说明、加入社区。填好的编号和认领码会留在这一页。',
} as const;

export const NUMBER_PROBLEM_TEXT: Record<CodeProblem, string> = {
  missing: '请填编号',
  confusable: '后 6 位里没有 0、1、O、I，请再看一看抄的那几位',
  shape: '编号是 8 位日期加 6 位字母和数字，请核对少了还是多了',
};

export const CODE_PROBLEM_TEXT: Record<CodeProblem, string> = {
  missing: '请填认领码',
  confusable: '认领码里没有 0、1、O、I，请再看一看抄的那几位',
  shape: '认领码是 10 位字母和数字，请核对少了还是多了',
};

/** Failures that mean something of their own here. */
export const CLAIM_FAILURE_TEXT: Partial<Record<FailureCode, { title: string; hint: string }>> = {
  NOT_FOUND: {
    title: '编号和认领码对不上',
    hint: '请照着纸条一位一位再核对。还是不行，请找帮您登记的工作人员重新抄一次。',
  },
  FORBIDDEN: {
    title: '这件事不能由您认领',
    hint: '登记它的人和正在办理它的人不能认领，要留给居民本人。',
  },
  WRONG_STATE: {
    title: '这件事已经不能认领了',
    hint: '可能已经有人认领，或者已经撤回、并入了另一件。不是您认领的，请告诉帮您登记的工作人员。',
  },
};
