const DAY = '\\d{4}(年\\d{1,2}月\\d{1,2}日|[-/.]\\d{1,2}[-/.]\\d{1,2})';
const CLOCK = '\\d{1,2}:\\d{2}(:\\d{2})?';

/** The rules for the fields of a subscription template, by kind of field (WeChat docs, subscribeMessage.send, 参数限制). */
const RULES: Record<string, RegExp> = {
  /** 事物: 20 characters, digits and symbols included. */
  thing: /^[\s\S]{1,20}$/u,
  /** 数字: 32 digits, perhaps with a decimal point. */
  number: /^(?=.{1,32}$)[+-]?\d+(\.\d+)?$/,
  /** 字母: 32 letters. */
  letter: /^[A-Za-z]{1,32}$/,
  /** 符号: 5 signs. */
  symbol: /^[^\p{L}\p{N}\s]{1,5}$/u,
  /** 字符串: 32 digits, letters or signs. */
  character_string: /^[\x20-\x7e]{1,32}$/,
  /** 时间: 24 hours, perhaps with the day, or from one to another. */
  time: periodOf('(DAY ?)?CLOCK|DAY'),
  /** 日期: the day, perhaps with the time, or from one to another. */
  date: periodOf('DAY( ?CLOCK)?'),
  /** 金额: one sign of a currency and ten digits, perhaps a decimal part, perhaps 元. */
  amount: /^[^\p{L}\p{N}\s]?\d{1,10}(\.\d+)?元?$/u,
  /** 电话: 17 digits and signs. */
  phone_number: /^[+\-() \d]{1,17}$/,
  /** 车牌: 8, the first and the last may be Chinese. */
  car_number: /^[\p{Script=Han}A-Z\d][A-Z\d-]{1,6}[\p{Script=Han}A-Z\d]$/u,
  /** 姓名: 10 Chinese, or 20 letters and signs. */
  name: /^([\p{Script=Han}·]{1,10}|[A-Za-z\p{P}\s]{1,20})$/u,
  /** 汉字: 5 Chinese. */
  phrase: /^\p{Script=Han}{1,5}$/u,
};

function periodOf(form: string): RegExp {
  const one = `(${form.replaceAll('DAY', DAY).replaceAll('CLOCK', CLOCK)})`;
  return new RegExp(`^${one}(~${one})?$`);
}

/** Tells whether WeChat takes this text in a field such as `thing1`. A field of an unknown kind takes nothing. */
export function isFieldValue(name: string, value: unknown): value is string {
  const rule = RULES[name.replace(/\d+$/, '')];
  return typeof value === 'string' && value.trim() !== '' && rule?.test(value) === true;
}
