/** What stands where personal data was. */
export const HIDDEN = '〔已隐去〕';

const DIGIT = '[0-9０-９]';
const HAN_NUMBER = '[0-9０-９零〇一二两三四五六七八九十百A-Za-z]';
/** The hundred surnames met most, and the common double ones. */
const SURNAME =
  '(?:欧阳|上官|司马|诸葛|令狐|皇甫|尉迟|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾' +
  '肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶' +
  '黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤齐尚温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳' +
  '甘祝包宁符阮纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古])';
/** What begins like a name and is none: 我是房东. */
const NO_NAME =
  '(?:向[你物社]|单[身亲独]|高[龄中三]|时常|成年|关心|路[过人]|白天|解放|申请|毕业|农[民村业]|司机|于|房[主东客]|辛苦|车主|方便|安)';
const NAME_END = '(?=$|[\\s，。！？；：、,.!?;:()（）〔"”的住家是在今年]|电话|手机|联系)';

/**
 * What is personal, by kind; the first group is kept, the rest hidden. No lookbehind: older phones do not
 * know it.
 */
const PERSONAL: readonly RegExp[] = [
  // e-mail
  /()[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  // WeChat and QQ numbers
  /((?:微信|薇信|威信|wechat|weixin|vx|v信|wx|加v)(?:号码?|id)?[\s:：是为]*)[a-z][-\w]{4,19}/gi,
  /((?:qq|扣扣)(?:号码?)?[\s:：是为]*)\d{5,12}/gi,
  // identity cards, bank cards
  new RegExp(`(^|[^0-9０-９])${DIGIT}{15,}[Xx]?(?!${DIGIT})`, 'g'),
  // mobile phones, also in groups or written in Chinese
  new RegExp(
    `(^|[^0-9０-９])(?:\\+?86[-\\s]?)?[1１][3-9３-９](?:[-\\s]?${DIGIT}){9}(?!${DIGIT})`,
    'g',
  ),
  /()[一幺1][零〇一幺二三四五六七八九0-9]{10}/g,
  // landlines: with area code, or seven to eight digits where a phone is spoken of
  /(^|[^0-9])[（(]?0\d{2,3}[)）]?[-\s]?\d{7,8}(?:[-转]\d{1,5})?(?!\d)/g,
  /((?:电话|座机|固话|号码|拨打|致电)[\s:：是为]*)\d{3,4}[-\s]?\d{4}(?!\d)/g,
  // number plates
  /()[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Za-z][·•.\s-]?[A-Za-z0-9]{4,5}[A-Za-z0-9挂学警港澳]/g,
  // doors: 3号楼2单元501室, 2单元501, 3-2-501, 501室, 住在解放路12号
  new RegExp(
    `()${HAN_NUMBER}{1,4}(?:号楼|号院|栋|幢|座|#楼?|楼)[\\s,，-]?(?:${HAN_NUMBER}{1,3}(?:单元|门洞?)[\\s,，-]?)?` +
      `(?:${HAN_NUMBER}{1,3}(?:楼|层)[\\s,，-]?)?${HAN_NUMBER}{1,5}(?:室|户(?!人)|房(?!间|子)|号房)`,
    'g',
  ),
  new RegExp(
    `()${HAN_NUMBER}{1,4}(?:号楼|栋|幢|#楼?)${HAN_NUMBER}{1,3}单元(?:${HAN_NUMBER}{1,2}(?:楼|层))?[0-9]{3,4}`,
    'g',
  ),
  new RegExp(`()${HAN_NUMBER}{1,3}单元(?:${HAN_NUMBER}{1,2}(?:楼|层))?${HAN_NUMBER}{3,5}室?`, 'g'),
  /()\d{1,2}[楼层]\s?\d{3,4}(?![\d年元块户人])/g,
  /(^|[^\d-])\d{1,3}-\d{1,2}-\d{3,4}(?![\d-])室?/g,
  /()[0-9零〇一二三四五六七八九]{3,4}室/g,
  new RegExp(
    `((?:家住|住在|我住|家在)[^，。！？；,.!?;\\s]{0,12}?)${HAN_NUMBER}{1,5}号(?!楼|院)`,
    'g',
  ),
  // names where people give them
  new RegExp(
    `((?:我叫|我的名字[是叫]|姓名[是为]?|联系人[是为]?|本人|户主[是为]?|我是|名叫)[\\s:：]*)(?!${NO_NAME})${SURNAME}[\\u4e00-\\u9fa5]{1,2}${NAME_END}`,
    'g',
  ),
];

/**
 * The text without phone, identity, bank and plate numbers, door numbers, chat accounts, e-mails and the
 * names people give of themselves. Scrubbing again changes nothing.
 */
export function scrub(text: string): string {
  const once = PERSONAL.reduce((rest, kind) => rest.replace(kind, `$1${HIDDEN}`), text);
  return once === text ? text : scrub(once);
}

/** The beginning of a text on one line, at most `length` characters (code points) with the `…` of a cut. */
export function excerptOf(text: string, length = 80): string {
  const characters = [...text.trim().replace(/\s+/g, ' ')];
  if (characters.length <= length) return characters.join('');
  return `${characters.slice(0, Math.max(0, length - 1)).join('')}…`;
}

/** 李桂芳 → 李**: the first character stays; a single one is hidden. */
export function maskName(name: string): string {
  const [first = '', ...others] = [...name.trim()];
  return others.length === 0 ? '*'.repeat(first === '' ? 0 : 1) : first + '*'.repeat(others.length);
}
