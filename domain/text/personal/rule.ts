/** What makes a person known to a stranger, and is hidden before neighbours read a text. */
export const PERSONAL_KINDS = [
  /** 电话、手机 */ 'phone',
  /** 身份证等证件号 */ 'idNumber',
  /** 银行卡号 */ 'bankCard',
  /** 车牌，也含电动车牌 */ 'plate',
  /** 门牌号、房号 */ 'door',
  /** 姓名 */ 'name',
  /** 微信、QQ、缴费户号 */ 'account',
  /** 电子邮箱 */ 'email',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/**
 * What a piece must not be like: by the 16 units before it, by those after it, by itself, by its first unit with the one
 * before.
 */
interface Refusals {
  before?: RegExp;
  after?: RegExp;
  itself?: (personal: string) => boolean;
  across?: RegExp;
}

/**
 * Group 1 of the pattern is kept, group 2 is personal. Repetitions in patterns are bounded, so that the time grows with the
 * length only. Patterns never look behind: old phones cannot.
 */
export interface PersonalRule {
  kind: PersonalKind;
  pattern: RegExp;
  unless?: Refusals;
}

/** A rule of a kind by what stands before the piece and is kept, and by the piece. */
export function ruleOf(kind: PersonalKind, flags = 'g') {
  return (kept: string, personal: string, unless?: Refusals): PersonalRule => ({
    kind,
    pattern: new RegExp(`(${kept})(${personal})`, flags),
    unless,
  });
}

/** A digit as the reading has it; 幺 is said for one on the telephone, 伍 and 陆 are surnames too. */
export const HAN_DIGIT = '[零一二三四五六七八九幺伍陆]';
export const DIGIT = '[0-9零一二三四五六七八九幺伍陆]';
/** Chinese figures of buildings, floors and flats. */
export const FIGURE = '[零一二两三四五六七八九十百伍陆]';
export const HAN = '[\\u4e00-\\u9fff]';
