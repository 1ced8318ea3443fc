import { DIGIT, HAN, HAN_DIGIT, ruleOf } from './rule';

/** What may stand between two digits of one number: at most three signs that are no letter, no figure and not covered. */
const GAP = '[^0-9A-Za-z\\u4e00-\\u9fff〓]{0,3}';
const NARROW_GAP = '[^0-9A-Za-z\\u4e00-\\u9fff〓、,;\\n]{0,2}';
/** Between a word and the number that it announces. */
const IS = '[ :=是为(#-]{0,3}';
const CERTIFICATE =
  '(?:身份证|社保卡|医保卡|护照|通行证|驾驶证|驾照|行驶证|残疾证|出生证明?|出生医学证明|居住证|军官证|士兵证|退役证|退伍证|学生证|户口[本簿]|学籍|结婚证|房产证|不动产证|不动产权证|低保证|准考证|证件|公民身份)(?:的?号码?|编号)?';

/** A digit, or the Latin letter that looks like it. */
const DIALLED = `(?:${DIGIT}|[oOlI])`;

const DIGITS = new RegExp(DIGIT, 'g');
/** A number of so many groups is dialled, one of more is a list or was spread on purpose. */
const MOST_GROUPS = 4;

/** 1、3、5、7、9、11、13号楼 has eleven digits too: numbers of one or two digits, each greater than the one before. */
function isList(personal: string): boolean {
  const groups = personal.match(/\d+/g) ?? [];
  if (groups.length <= MOST_GROUPS || groups.some((group) => group.length > 2)) return false;
  return groups.every((group, at) => at === 0 || Number(group) > Number(groups[at - 1]));
}

/** 13.5、14.2、15.3、16 are prices: groups of unlike length with more than one kind of sign between. */
function isAmounts(personal: string): boolean {
  const groups = personal.match(/\d+/g) ?? [];
  if (groups.length <= MOST_GROUPS || groups.every(({ length }) => length === 1)) return false;
  return new Set(personal.match(/\D+/g) ?? []).size > 1;
}

/** The digits seven to fourteen of an identity number are a day of birth. */
function hasNoBirthday(personal: string): boolean {
  const digits = [...personal.matchAll(DIGITS)].map(([digit]) =>
    /\d/.test(digit) ? digit : String('零一二三四五六七八九'.indexOf(digit)),
  );
  return !/^.{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(digits.join(''));
}

/** Offices publish their telephone numbers themselves. */
const OFFICE_PHONE =
  /(?:值班|服务|热线|投诉|监督|咨询|报修|客服|抢修|举报|预约|急救|救援|报警|订餐|物业|派出所|居委会|村委会|社区|街道|中心|大厅|医院|诊所|学校|幼儿园|公司|政府|办事处|办公室|供水|供电|供暖|燃气|自来水|消防队|\d局)(?:的|室|处|科|台|站|部|队|办公|统一|24小时|二十四小时|座机|固话|固定|专线|电话|号码|热线|联系|方式|是|为|[ :()]){0,4}$/;

/** Numbers that the police, offices or machines give to a matter, not to a person. */
const MATTER =
  /(?:订单|工单|运单|单号|文号|编号|受理|流水|序列|设备|批次|条码|条形码|货号|案号|发票|税号|信用代码|Order|order|No\.?)[号为是 :#]{0,3}$/;

/** A bracket before a number belongs to it. */
const BEFORE_NUMBER = '^|[^0-9(]|\\(';
const phone = ruleOf('phone');
const idNumber = ruleOf('idNumber');
const bankCard = ruleOf('bankCard');
const plate = ruleOf('plate', 'gi');
const account = ruleOf('account', 'gi');

const PHONE_RULES = [
  phone(
    BEFORE_NUMBER,
    `(?:\\+?(?:00)?86${GAP})?\\(?[1lI一幺]${GAP}(?:[3-9]|[三四五六七八九伍陆])(?:${GAP}${DIALLED}){9}(?![0-9])`,
    { itself: (personal) => isList(personal) || isAmounts(personal), before: MATTER },
  ),
  // 138一0039一6123: the figure one for a dash
  phone('^|[^0-9]', '1[3-9]\\d一\\d{4}一\\d{4}(?![0-9])'),
  phone(
    BEFORE_NUMBER,
    `(?:\\+?86${NARROW_GAP})?\\(?[0零](?:[1一][0零]|[2二]${DIGIT}|[3-9三四五六七八九]${DIGIT}{2})${NARROW_GAP}[2-9二三四五六七八九](?:[-. ]?${DIGIT}){6,7}(?:[-转]{1,2}\\d{1,5})?(?![0-9])`,
    { before: OFFICE_PHONE },
  ),
  phone(
    `(?:电话|座机|固话|号码|联系方式|拨打|致电|打我家)${IS}`,
    `[2-9二三四五六七八九](?:[-. ]?${DIGIT}){6,7}(?![0-9])`,
    { before: OFFICE_PHONE },
  ),
];

const CERTIFICATE_RULES = [
  idNumber(
    '^|[^0-9]',
    `[1-8一二三四五六七八](?:${NARROW_GAP}${DIGIT}){16}${NARROW_GAP}(?:${DIGIT}|[Xx])(?![0-9])`,
    { itself: hasNoBirthday },
  ),
  idNumber(`${CERTIFICATE}${IS}`, '[A-Za-z]{0,2}[- ]?\\d{6,20}[Xx]?(?![0-9])'),
];

const BANK_RULES = [
  bankCard('^|[^0-9]', '\\d{15,}[Xx]?(?!\\d)', { before: MATTER }),
  bankCard('^|[^0-9]', `[3-9]\\d{3}(?:[-. ]\\d{4}){3}(?:[-. ]\\d{1,4})?(?!\\d)`),
  bankCard('', `六(?:${NARROW_GAP}${HAN_DIGIT}){15,18}`),
  bankCard(`(?:[账帐][号户]|卡号|存折号?)${IS}`, '\\d{8,14}(?!\\d)'),
];

/** 微信, and how it is written to get past a reader. */
const MESSENGER =
  '(?:[微薇威维] ?信|微[xX]|加微|加薇|加卫星|卫星号|wechat|weixin|we ?chat|vx|v信|wx|[加+]v|抖音|快手|小红书|支付宝|微博|陌陌|钉钉|飞书|企鹅|q ?q|q(?=号)|扣扣|闲鱼|淘宝)';
const LATIN_NAME = '[a-z](?:[-_]{0,2}[a-z0-9]){4,19}';

const ACCOUNT_RULES = [
  account(`${MESSENGER} ?(?:号码?|id|[账帐]号)?${IS} ?`, `(?=[a-z]{0,19}[-_0-9])${LATIN_NAME}`),
  account(
    `${MESSENGER} ?(?:(?:号码?|id|[账帐]号)${IS}|[:=是]) ?`,
    `${LATIN_NAME}|\\d{5,12}(?!\\d)`,
  ),
  account('(?:q ?q|q(?=号)|扣扣|企鹅|抖音|快手|微博)(?:号码?)?[ :是为加]{0,4}', '\\d{5,12}(?!\\d)'),
  account('(?:^|[^a-z])[vx] ?[:=] ?', LATIN_NAME),
  ruleOf('account')(
    `(?:户号|用户编?号|缴费号|客户编?号|[水电气燃]表号|学号|工号|会员号|宽带账号)${IS}`,
    '\\d{6,14}(?!\\d)',
  ),
];

const PROVINCE = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';
const MARK = '[ ·.-]{0,2}';
/** At least three of the signs of a plate are digits: 新iPhone15 is none. */
const THREE_DIGITS = '(?=(?:[ ·.-]?[A-Za-z]){0,3}(?:[ ·.-]?\\d[ ·.-]?[A-Za-z]?){3})';
const PLATE_RULES = [
  plate(
    '',
    `(?:WJ${MARK})?${PROVINCE}${MARK}(?:[A-Z]${MARK})?${THREE_DIGITS}(?:(?:[A-Z0-9][ ·.-]?){4,5}[A-Z0-9](?![A-Z0-9])|(?:[A-Z0-9][ ·.-]?){4}[挂学警港澳])`,
  ),
  plate('^|[^A-Za-z]', `WJ${MARK}${PROVINCE}?${MARK}\\d{4,5}[A-Z]?(?![A-Z0-9])`),
  plate(
    '(?:车牌|牌照|牌号|车号|号牌|牌子)(?:号码?)?[ :是为(]{0,3}',
    `(?:${HAN}{2,3} ?)?[A-Za-z]{0,2}${MARK}(?:[A-Z0-9]?\\d){3,7}[A-Z]?(?![\\dA-Za-z年元])`,
  ),
  plate(
    '(?:电动车|电瓶车|电动自行车|三轮车|摩托车|面包车|轿车|货车)[ :(]{0,2}',
    '[A-Za-z]\\d{4,6}(?![\\dA-Za-z])',
  ),
];

const EMAIL_RULES = [
  ruleOf('email')(
    '',
    '[A-Za-z0-9_.+-]{1,64} ?(?:@|\\(at\\)|\\[at\\]) ?[A-Za-z0-9_-]{1,63}(?: ?\\. ?[A-Za-z0-9_-]{1,63}){1,4}',
  ),
];

/** Numbers and signs that point to one person: the longest kinds first. */
export const NUMBER_RULES = [
  ...EMAIL_RULES,
  ...CERTIFICATE_RULES,
  ...BANK_RULES,
  ...PHONE_RULES,
  ...ACCOUNT_RULES,
  ...PLATE_RULES,
];
