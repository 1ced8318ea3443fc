import { toHalfWidth } from './half-width';

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

/** A piece of a text, from `start` to before `end` in UTF-16 units. */
export interface PersonalSpan {
  kind: PersonalKind;
  start: number;
  end: number;
  text: string;
}

type Found = Omit<PersonalSpan, 'text'>;

/** Group 1 of the pattern is kept, group 2 is personal; `unless` looks at what stands before and after. */
interface PersonalRule {
  kind: PersonalKind;
  pattern: RegExp;
  unless?: { before?: RegExp; after?: RegExp };
}

/** Chinese figures and digits, as door numbers are written. */
const NUMBER = '[0-9零〇一二两三四五六七八九十百]';
const SIGN = '[0-9零〇一二两三四五六七八九十百A-Za-z]';
/** 501, 1203: floor and flat; the numbers to call (110, 119, 120, 122) are no flats. */
const FLAT = '(?!1(?:1[09]|2[02])(?!\\d))[1-9]\\d?(?:0[1-9]|1\\d)';
const NO_FLAT = `(?!${NUMBER}|[年元块户人多个天次路米平度条栋])`;
const SIDE = '(?:[东西南北中](?:边|面)?户)';
const BUILDING = '(?:号楼|栋|幢|座|#楼?)';
const COUNTED = '(?!人|居民|业主|住户|家|都|全)';

/** The surnames of two thirds of all people that begin few other words. */
const COMMON =
  '[王李张刘陈杨赵吴徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范廖贾薛周马]';
/** The other surnames met, and the common double ones. */
const SURNAME = `(?:欧阳|上官|司马|诸葛|令狐|皇甫|尉迟|${COMMON}|[常洪赖戚闵娄卞冀柏窦岑桑褚卫项景缪丛巩佟荆黄高于金石夏韦付方白邹孟熊秦邱江尹闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤齐尚温康施文牛樊葛邢安易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁符阮纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古])`;
/** What given names are made of; what mostly begins another word (家 天 在 和 发) is left out. */
const GIVEN =
  '[伟强磊军洋勇杰涛超明刚平辉鹏飞斌波宇浩凯健俊帆帅旭宁龙枫建国志文德忠诚信义仁孝礼智贤良善福禄寿喜庆祥瑞吉康泰顺荣富贵财兴旺盛昌隆茂春夏秋冬梅兰竹菊桂花芳芬香莲荷萍英红玉珍珠翠霞云雪霜月星辰阳光亮晶莹洁静淑贞惠慧敏娟娥娜婷婉秀丽美艳娇媛嫣琳琴琪瑶瑾璐珊琼瑛倩茜蕾薇蓉莉芝菲颖欣怡悦佳嘉雅雯晓梓子涵轩昊' +
  '泽睿博宸奕熙萱诗紫语桐诺依华彬彪炳炎焱森林海江河川峰峻岩岭岳松柏栋梁材楠柱民胜利凤凰鸿鹤燕莺鹃雁广学思远永恒长世绍继承宗祖耀先振东南西北新立启宏弘毅坚正清廉洪润泉源济津洲滨澜淼沛钢铁铭锋锐钧鑫银金锦绣素爱巧凡小少玲珂珺琦琛璇璟瑜丹彤彩虹露妍妮妹姣姗婧媚芸芹苗茹莎菁萌菱蓓蕊蝶兵坤培基尧均城增声士仲伦伯' +
  '佩侠俐倪元全兆冠冰凌凝前力勤卫印卿双可君哲圣庭廷延弟彦怀恩昆晋晨景曦朋朝权根桃榕树楚武殿水汉沁泓炜烨然煜燃爽玮珑瑄璞甜甫畅皓盈相真砚硕祺秉程童章笑筠维纪纯绪绮羽翔翰聪育艺若范荃莘蔚裕誉谦豪贝跃达运进逸道邦郁锡镇阔雄雷霄韵韬顶风飘骏骥魁魏麒麟黎齐娣焕连]';
/** What the second character of a given name would begin, were it none: 张伟|平时. */
const NEXT_WORD =
  '(?:平[时常]|明[天明显知年]|长期|胜诉|新[的来]|东边|西边|南边|北边|国庆|春节|[夏秋冬][天季]|月[底初末]|星期|文[化明]|志愿|建[议的]|红包|利用|永远|先[后是生]|前[天几]|全[部都家]|可[以能是]|连[续着夜]|水[管电]|真[的是]|相[互关]|进[来入出门]|小[区孩时]|子女|正[在常]|立[刻即]|' +
  '道歉|声[音称]|若|达成|运[来走]|增加|少[交]|爱人|海边|根本|若|然后|元[旦宵]|城里|信[访箱]|义务|学[校生]|林地|弟弟|妹妹|延[期误]|花[园盆钱]|风大|飘[窗]|力[度]|双方|培训|道[路]|镇上|树[木枝]|士|民[警政])';
/** What begins like a name and is none: 我是房东, 楼上马桶, 业主任性. */
const NO_NAME =
  '(?:向[你物社东南西北阳]|单[身亲独元]|高[龄中三声空层温度兴寿]|时[常间候]|常[年常见规务委驻来去在把]|成年|成[立天长全]|关[心于门]|路[过人上边灯面口广]|白天|解[放决释]|申请|毕业|农[民村业]|司机|于[明今昨本上下是]|房[主东客子屋间]|辛苦|车主|方[便面法案可]|安[装全排静置康宁]|管[道理子]|马[桶路上]|周[末边围一二三四五六日期岁几]|黄[昏金]|何[时必况]|任[何务意性]|' +
  '张[贴开]|金[额属光银水鹰]|毛病|谢谢|许[多可]|曾经?|陆续|余[额下]|程[序度]|万[一元达]|文[明化件]|石[头子材]|江[边水苏西南北湖景]|游客|尚未|左[边右]|严重|申明|温[度泉馨暖]|莫[名非]|雷[雨电]|盛[大开世]|章[程]|沈阳|苏州|林[木业]|孙[子女]|丁字|叶子|胡[乱同]|宋[代朝词]|田[地里]|罗列|董事|郑州|唐山|齐[全]|武汉|包[括装子]|宁[愿可静]|符合|华[为北东南]|古[树城]|尤其|易燃|严[正厉]|凌晨|卫[生星]|阳[光台]|白金|康[宁复])';
const HAN = '[\\u4e00-\\u9fa5]';
/** A character of a given name that is no small word. */
const OTHER_GIVEN = `(?![的住家是在今年我你他她它有被把和与及某先女同说])${HAN}`;
const NAME_END =
  '(?=$|[\\s,。！？;:、.!?()〔"“”的住家是在今年]|电话|手机|联系|先生|女士|同志|[和与及跟])';
const KNOWN_NAME = `(?!${NO_NAME})${SURNAME}${GIVEN}(?:(?!${NEXT_WORD})${GIVEN})?`;
const COMMON_NAME = `(?!${NO_NAME})${COMMON}${GIVEN}(?:(?!${NEXT_WORD})${GIVEN})?`;
const ANY_NAME = `(?!${NO_NAME})${SURNAME}${OTHER_GIVEN}(?:${OTHER_GIVEN})?${NAME_END}`;
const COMMON_ANY = `(?!${NO_NAME})${COMMON}${OTHER_GIVEN}(?:${OTHER_GIVEN})?${NAME_END}`;

const TITLE =
  '(?:师傅|阿姨|大爷|大妈|大娘|大姐|大哥|大叔|大伯|大嫂|叔叔?|婶子?|嫂子?|奶奶|爷爷|老师|医生|先生|女士|老板|老太太?|老头|老汉|[姐哥姨伯])';
/** Whom a text speaks of by where they live. */
const NEIGHBOUR = '(?:楼上|楼下|隔壁|对门|对面|邻居|邻家|单元|号楼|栋|[0-9一二三四五六七八九十]楼)';
const ROLE =
  '(?:经理|主任|书记|队长|楼长|组长|班长|站长|所长|院长|校长|局长|科长|店长|村长|主席|网格员|负责人|管理员|工作人员|物业的?|社区的|店主|老板娘?|房东|房主|租客|租户|住户|业主|居民|村民|老人|同学|同事|朋友|医生|护士|老师|保安|保洁|司机|师傅|会计|出纳|党员|志愿者|法人|法定代表人|联系人|孕妇|残疾人|低保户|儿子|女儿|' +
  '儿媳妇?|女婿|丈夫|妻子|老婆|老公|父亲|母亲|爱人|哥哥?|弟弟?|姐姐?|妹妹?|爸爸?|妈妈?|孩子|孙子|孙女|奶奶|爷爷|舅舅|叔叔|同村|亲戚|一个叫|有个叫|叫做|名字叫|孩子叫|女儿叫|儿子叫|委托|举报|投诉|感谢|表扬)';
const STATED =
  '(?:我叫|名字[是叫]|姓名|联系人|收款人|本人|户主|名叫|名为|署名|落款|签名|投诉人|当事人|申请人|监护人|反映人|经办人)';
/** A road, an estate or a shop may bear a name: 建国路, 向阳小区. */
const PLACE = {
  after:
    /^[^在的把到对向跟和与是从于往给被说也将来去家、,。\s〔]{0,2}(?:路(?!过|上|边)|街|大道|巷|广场|小区|花园|大厦|苑|医院|诊所|学校|小学|中学|幼儿园|超市|公园|社区|村(?!民)|镇|乡|县|市(?!民)|[新园城]区|新城|家园|公寓|酒店|饭店|商场|大桥)/,
};
const OFFICE = { before: /(?:中心|大厅|办公楼|办公室|医院|学校|居委会|政府|大楼|教学楼|综合楼)$/ };

const ruleOf =
  (kind: PersonalKind, flags = 'g') =>
  (kept: string, personal: string, unless?: PersonalRule['unless']): PersonalRule => ({
    kind,
    pattern: new RegExp(`(${kept})(${personal})`, flags),
    unless,
  });
const idNumber = ruleOf('idNumber');
const bankCard = ruleOf('bankCard');
const phone = ruleOf('phone');
const plate = ruleOf('plate');
const door = ruleOf('door');
const name = ruleOf('name');
const nameNext = ruleOf('name', 'y');

/** Repetitions are bounded or anchored, so that the time grows with the length only; no lookbehind (old phones). */
const NUMBER_RULES: readonly PersonalRule[] = [
  ruleOf('email')('', '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}'),
  idNumber(
    '^|[^0-9]',
    '[1-8]\\d{5}[-\\s]?(?:19|20)\\d\\d[-\\s]?(?:0\\d|1[0-2])(?:[0-2]\\d|3[01])[-\\s]?\\d{3}[\\dXx](?!\\d)',
  ),
  idNumber(
    '(?:身份证|社保卡|医保卡|护照|驾驶证|残疾证)(?:号码?|编号)?[\\s:是为]{0,3}',
    '[A-Z]{0,2}\\d{6,20}[Xx]?(?!\\d)',
  ),
  bankCard('^|[^0-9]', '\\d{15,}[Xx]?(?!\\d)'),
  bankCard('^|[^0-9]', '\\d{4}(?:[-\\s]\\d{4}){3}(?:[-\\s]\\d{1,4})?(?!\\d)'),
  phone('^|[^0-9]', '(?:\\+?86[-\\s]?)?1[3-9](?:[-\\s]{0,2}\\d){9}(?!\\d)'),
  phone(
    '',
    '(?=[-0-9\\s]{0,12}[零〇一幺二三四五六七八九])[1一幺][-\\s]?[3-9三四五六七八九](?:[-\\s]?[零〇一幺二三四五六七八九0-9]){9}',
  ),
  phone('^|[^0-9]', '\\(?0\\d{2,3}\\)?[-\\s]?\\d{7,8}(?:[-转]\\d{1,5})?(?!\\d)'),
  phone(
    '(?:电话|座机|固话|号码|联系方式|拨打|致电)[\\s:是为]{0,3}',
    '\\d{3,4}[-\\s]?\\d{4}(?!\\d)',
  ),
  bankCard('(?:[账帐]号|[账帐]户)[\\s:是为]{0,3}', '\\d{8,14}(?!\\d)'),
  ruleOf('account', 'gi')(
    '(?:微信|薇信|威信|wechat|weixin|vx|v信|wx|[加+]v)(?:号码?|id)?[\\s:是为]{0,4}',
    '[a-z][-\\w]{4,19}',
  ),
  ruleOf('account', 'gi')('(?:qq|扣扣)(?:号码?)?[\\s:是为]{0,4}', '\\d{5,12}'),
  ruleOf('account')('(?:户号|用户编?号|缴费号|客户编?号)[\\s:是为]{0,3}', '\\d{6,14}(?!\\d)'),
  plate(
    '',
    '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Za-z][·•.\\s-]{0,2}[A-Za-z0-9]{4,5}[A-Za-z0-9挂学警港澳]',
  ),
  plate(
    '(?:车牌|牌照|牌号|车号|号牌)(?:号码?)?[\\s:是为]{0,3}',
    `(?:${HAN}{2,3}\\s?)?[A-Za-z]{0,2}[·\\s-]?\\d{4,7}[A-Za-z]?(?![\\dA-Za-z年元])`,
  ),
  plate(
    '(?:电动车|电瓶车|电动自行车|三轮车|摩托车)[\\s:(]{0,2}',
    '[A-Za-z]\\d{4,6}(?![\\dA-Za-z])',
  ),
];

const DOOR_RULES: readonly PersonalRule[] = [
  // 3号楼2单元501室, A座1201室, 三号楼三楼东户
  door(
    '',
    `${SIGN}{1,4}(?:${BUILDING}|号院|楼)[\\s,-]?(?:${SIGN}{1,3}(?:单元|门洞?)[\\s,-]?)?(?:${SIGN}{1,3}[楼层][\\s,-]?)?(?:${SIGN}{1,5}(?:室|号房|房(?![间子屋租主东]))|(?:${FLAT}|[一二三四五六七八九十]{1,2}零[一二三四五六七八九])户${COUNTED}|${SIDE})`,
  ),
  // 3号楼2单元501, 二单元五零一, 5栋302, 3#2-501
  door(
    '',
    `(?:${SIGN}{1,4}(?:${BUILDING}|楼)[\\s,-]?)?${SIGN}{1,3}单元[\\s,-]?(?:${SIGN}{1,2}[楼层][\\s,-]?)?(?:${NUMBER}{3,5}${NO_FLAT}室?|${SIDE})`,
  ),
  door(
    '',
    `${SIGN}{1,4}${BUILDING}[\\s-]?(?:\\d{1,2}[-\\s])?(?:\\d{1,2}[楼层])?\\d{3,4}${NO_FLAT}`,
  ),
  door('', `\\d{1,2}[楼层]\\s?\\d{3,4}(?![\\d年元块户人])`),
  door('', `[0-9一二三四五六七八九十]{1,3}[楼层]${SIDE}`),
  door('^|[^\\d-]', '\\d{1,3}-\\d{1,2}-(?!20\\d\\d)\\d{3,4}(?![\\d-])室?'),
  door('', '[0-9零〇一二三四五六七八九]{3,4}室', OFFICE),
  // 住在解放路12号, 门牌号三十六号, 三排5号
  door(
    '(?:家住|住在|我住|家在)[^,。!?;.\\s〔〕]{0,12}?',
    `${NUMBER}{1,5}号(?![楼院线]|[早晚上下]|之前|开始)`,
  ),
  door('门牌(?:号码?)?[\\s:是为]{0,3}', `${NUMBER}{1,5}号?`),
  door('', `${NUMBER}{1,3}排${NUMBER}{1,3}号`),
  // 楼上502, 501的王阿姨
  door('(?:楼上|楼下|隔壁|对门|对面|邻居|我住|家住|住在|我家)[的是住]?', `${FLAT}${NO_FLAT}(?!号)`),
  door(
    '^|[^\\d.]',
    `${FLAT}(?=的?(?:住户|业主|邻居|租户|租客|那家|那户|户主|房主|房东|户${COUNTED}|[老小]?${SURNAME}${TITLE}))`,
  ),
];

const LINK = '(?:[的住\\s,(]|那个|那户|那家|家的){0,2}';
const TITLED = `[老小]?${SURNAME}${TITLE}|[老小]${COMMON}(?=$|[家他她的天每总又养把在经,。、\\s])|${COMMON}家(?=$|[的里,。、])`;

/**
 * Full names are hidden where a word tells a name, in lists and before 先生/女士/同志. A surname with a title (王阿姨)
 * says little in a city and stays; beside a door, a number or 楼上/隔壁/邻居 it points to one person and is hidden.
 */
const NAME_RULES: readonly PersonalRule[] = [
  name(`${STATED}[\\s:是为叫]{0,3}`, `${ANY_NAME}|${KNOWN_NAME}`),
  name('我是[\\s:]?', `${ANY_NAME}|${KNOWN_NAME}`, PLACE),
  name(
    `(?:${ROLE}|${NEIGHBOUR})(?:[的是叫:\\s(]|那个|这个|有个|一个){0,2}`,
    `${COMMON_ANY}|${KNOWN_NAME}`,
    PLACE,
  ),
  name('', `${KNOWN_NAME}(?=先生|女士|同志|${TITLE}|等人|夫妇|夫妻)`),
  name('', `(?!${NO_NAME})${SURNAME}${OTHER_GIVEN}(?:${OTHER_GIVEN})?(?=先生|女士|同志)`, PLACE),
  name('', `${COMMON_NAME}(?=[、和与跟及]${COMMON_NAME})`, PLACE),
  name('', `(?!${NO_NAME})${COMMON}${GIVEN}(?!${NEXT_WORD})${GIVEN}`, PLACE),
  name(
    '^|[\\s,。!?;:、]',
    `(?!${NO_NAME})${COMMON}${GIVEN}(?=把|说|打|骂|欠|家的|家里|经常|天天|总是|每天|老是|不让|不给|住在|就住|拒绝|的电话|的手机|的微信)`,
  ),
  name(`${NEIGHBOUR}${LINK}`, TITLED),
  name(`${NEIGHBOUR}(?:的|那个|有个|住着|一个|那户|那家){0,2}姓`, SURNAME),
];
const RULES = [...NUMBER_RULES, ...DOOR_RULES, ...NAME_RULES];
/** Names right after something hidden: 〔…〕、李强 · 〔…〕的王阿姨. */
const AFTER_HIDDEN = [nameNext('[、和与跟及](?:还有)?', KNOWN_NAME, PLACE), nameNext(LINK, TITLED)];
/** Names right before something hidden, with what may stand between: 张伟，〔…〕 · 王阿姨住〔…〕. */
const BEFORE_HIDDEN = new RegExp(
  `(?:(${COMMON_NAME})[、和与跟及\\s,:(]|([老小]?${SURNAME}${TITLE})(?:家?住在?|家在|的?电话|的?手机|[是:\\s,(]){0,2})`,
  'g',
);

/**
 * A find may make its neighbour one. People tell of a few in a row; a text made to need a round for each of its
 * characters would take minutes.
 */
const MOST_ROUNDS = 10;

/** What is personal in a text: in order, without overlap, by rules of form and context; a hint, never a proof. */
export function findPersonal(text: string): PersonalSpan[] {
  const spans: Found[] = [];
  let rest = toHalfWidth(text);
  for (let round = 0, before = -1; before < spans.length && round < MOST_ROUNDS; round++) {
    before = spans.length;
    for (const each of RULES) rest = cover(rest, spans, findByRule(each, rest));
    rest = cover(rest, spans, findAfterHidden(rest));
    rest = cover(rest, spans, findBeforeHidden(rest));
  }
  return spans
    .map((span) => ({ ...span, text: text.slice(span.start, span.end) }))
    .sort((one, other) => one.start - other.start);
}

function findByRule(rule: PersonalRule, text: string): Found[] {
  const spans = [...text.matchAll(rule.pattern)].map((match) => spanOf(rule, match, text));
  return spans.filter((span) => span !== undefined);
}

/** Runs along a chain in one go, so that its length does not multiply the rounds. */
function findAfterHidden(text: string): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf('〕') + 1; at > 0; at = text.indexOf('〕', at) + 1) {
    for (let next = nextName(text, at); next; next = nextName(text, at)) {
      found.push(next);
      at = next.end;
    }
  }
  return found;
}

function nextName(text: string, at: number): Found | undefined {
  for (const rule of AFTER_HIDDEN) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    const span = match ? spanOf(rule, match, text) : undefined;
    if (span) return span;
  }
  return undefined;
}

/** From the end, for the same reason. */
function findBeforeHidden(text: string): Found[] {
  const found: Found[] = [];
  let covered = -1;
  for (const match of [...text.matchAll(BEFORE_HIDDEN)].reverse()) {
    const [all, listed, titled] = match;
    const start = match.index;
    const after = start + all.length;
    if (text[after] !== '〔' && after !== covered) continue;
    found.push({ kind: 'name', start, end: start + (listed ?? titled ?? '').length });
    covered = start;
  }
  return found.reverse();
}

function spanOf(
  { kind, unless }: PersonalRule,
  match: RegExpMatchArray,
  text: string,
): Found | undefined {
  const [, kept = '', personal = ''] = match;
  const start = (match.index ?? 0) + kept.length;
  const end = start + personal.length;
  if (unless?.before?.test(text.slice(Math.max(0, start - 8), start))) return undefined;
  if (unless?.after?.test(text.slice(end, end + 8))) return undefined;
  return { kind, start, end };
}

/** Notes the finds, and covers them: what was found ends words like 〔…〕, and is not found again. */
function cover(text: string, spans: Found[], found: readonly Found[]): string {
  let covered = '';
  let from = 0;
  for (const { start, end } of found) {
    const length = end - start;
    covered += text.slice(from, start) + (length === 1 ? '〕' : `〔${'〓'.repeat(length - 2)}〕`);
    from = end;
  }
  spans.push(...found);
  return covered + text.slice(from);
}
