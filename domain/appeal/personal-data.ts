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
const SURNAME =
  '(?:欧阳|上官|司马|诸葛|令狐|皇甫|尉迟|' +
  COMMON +
  '|[黄高于金石夏韦付方白邹孟熊秦邱江尹闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤齐尚温康施文牛樊葛邢安易乔伍庞颜倪庄聂章鲁岳' +
  '翟殷詹申欧耿关兰焦俞左柳甘祝包宁符阮纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古])';
/** What given names are made of; what mostly begins another word (家 天 在 和 发) is left out. */
const GIVEN =
  '[伟强磊军洋勇杰涛超明刚平辉鹏飞斌波宇浩凯健俊帆帅旭宁龙枫建国志文德忠诚信义仁孝礼智贤良善福禄寿喜庆祥瑞吉康泰顺荣富贵财兴旺盛昌隆' +
  '茂春夏秋冬梅兰竹菊桂花芳芬香莲荷萍英红玉珍珠翠霞云雪霜月星辰阳光亮晶莹洁静淑贞惠慧敏娟娥娜婷婉秀丽美艳娇媛嫣琳琴琪瑶瑾璐珊琼瑛倩茜蕾薇' +
  '蓉莉芝菲颖欣怡悦佳嘉雅雯晓梓子涵轩昊泽睿博宸奕熙萱诗紫语桐诺依华彬彪炳炎焱森林海江河川峰峻岩岭岳松柏栋梁材楠柱民胜利凤凰鸿鹤燕莺鹃雁' +
  '广学思远永恒长世绍继承宗祖耀先振东南西北新立启宏弘毅坚正清廉洪润泉源济津洲滨澜淼沛钢铁铭锋锐钧鑫银金锦绣素爱巧凡小少' +
  '玲珂珺琦琛璇璟瑜丹彤彩虹露妍妮妹姣姗婧媚芸芹苗茹莎菁萌菱蓓蕊蝶兵坤培基尧均城增声士仲伦伯佩侠俐倪元全兆冠冰凌凝前力勤卫印卿双可君启哲' +
  '圣庭廷延弟彦怀恩昆晋晨景智曦朋朝权根桃榕树楚武殿水汉沁泓炜烨然煜燃爽玮珑瑄璞甜甫畅皓盈相真砚硕礼祺秉程童章笑筠维纪纯绪绮羽翔翰聪育良' +
  '艺若范荃莘蔚裕誉谦豪贝超跃达运进逸道邦郁锡镇阔雄雷霄韵韬顶风飘骏骥魁魏麒麟黎齐义娣焕连]';
/** What the second character of a given name would begin, were it none: 张伟|平时. */
const NEXT_WORD =
  '(?:平[时常]|明[天明显知年]|长期|胜诉|新[的来]|东边|西边|南边|北边|国庆|春节|[夏秋冬][天季]|月[底初末]|星期|文[化明]|志愿|建[议的]|红包|' +
  '利用|永远|先[后是生]|前[天几]|全[部都家]|可[以能是]|连[续着夜]|水[管电]|真[的是]|相[互关]|进[来入出门]|小[区孩时]|子女|正[在常]|立[刻即]|' +
  '道歉|声[音称]|若|达成|运[来走]|增加|少[交]|爱人|海边|根本|若|然后|元[旦宵]|城里|信[访箱]|义务|学[校生]|林地|弟弟|妹妹|延[期误]|花[园盆钱]|' +
  '风大|飘[窗]|力[度]|双方|培训|道[路]|镇上|树[木枝]|士|民[警政])';
/** What begins like a name and is none: 我是房东, 楼上马桶, 业主任性. */
const NO_NAME =
  '(?:向[你物社]|单[身亲独元]|高[龄中三声空层温度]|时[常间候]|常|成年|成[立天]|关[心于门]|路[过人上边灯面口]|白天|解[放决释]|申请|毕业|农[民村业]|司机|' +
  '于[明今昨本上下是]|房[主东客子屋间]|辛苦|车主|方[便面法案]|安[装全排静置]|管[道理子]|马[桶路上]|周[末边围一二三四五六日期]|黄[昏]|何[时必况]|任[何务意性]|' +
  '张[贴开]|金[额属]|毛病|谢谢|许[多可]|曾经?|陆续|连|余[额下]|程[序度]|万[一元]|全|文[明化件]|石[头子]|水|江|解|游客|尚未|左[边右]|严重|温度|莫|' +
  '雷[雨电]|盛|章|沈阳|苏州|林[木业]|孙[子女]|丁字|叶子|胡[乱同]|宋|田[地里]|罗列|董事|郑州|唐山|齐[全]|武汉|包[括装]|宁[愿可]|符合|路|华|古|尤其|农)';
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
  '(?:经理|主任|书记|队长|楼长|组长|班长|站长|所长|院长|校长|局长|科长|店长|村长|主席|网格员|负责人|管理员|工作人员|物业的?|社区的|店主|老板娘?|房东|房主|租客|' +
  '租户|住户|业主|居民|村民|老人|同学|同事|朋友|医生|护士|老师|保安|保洁|司机|师傅|会计|出纳|党员|志愿者|法人|法定代表人|联系人|孕妇|残疾人|低保户|儿子|女儿|' +
  '儿媳妇?|女婿|丈夫|妻子|老婆|老公|父亲|母亲|爱人|哥哥?|弟弟?|姐姐?|妹妹?|爸爸?|妈妈?|孩子|孙子|孙女|奶奶|爷爷|舅舅|叔叔|同村|亲戚|一个叫|有个叫|叫做|名字叫|孩子叫|' +
  '女儿叫|儿子叫|委托|举报|投诉|感谢|表扬)';
const STATED =
  '(?:我叫|名字[是叫]|姓名|联系人|收款人|本人|户主|名叫|名为|署名|落款|签名|投诉人|当事人|申请人|监护人|反映人|经办人)';
/** A road, an estate or a shop may bear a name: 建国路, 向阳小区. */
const PLACE = {
  after:
    /^[^在的把到对向跟和与是从于往给被说也将来去家、,。\s〔]{0,2}(?:路(?!过|上|边)|街|大道|巷|广场|小区|花园|大厦|苑|医院|诊所|学校|小学|中学|幼儿园|超市|公园|社区|村(?!民)|镇|乡|县|市(?!民)|[新园城]区|新城|家园|公寓|酒店|饭店|商场|大桥)/,
};
const OFFICE = { before: /(?:中心|大厅|办公楼|办公室|医院|学校|居委会|政府|大楼|教学楼|综合楼)$/ };

const rule = (
  kind: PersonalKind,
  kept: string,
  personal: string,
  unless?: PersonalRule['unless'],
  flags = 'g',
): PersonalRule => ({ kind, pattern: new RegExp(`(${kept})(${personal})`, flags), unless });

/** Repetitions are bounded or anchored, so that the time grows with the length only; no lookbehind (old phones). */
const NUMBER_RULES: readonly PersonalRule[] = [
  rule('email', '', '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}'),
  rule(
    'idNumber',
    '^|[^0-9]',
    '[1-8]\\d{5}[-\\s]?(?:19|20)\\d\\d[-\\s]?(?:0\\d|1[0-2])(?:[0-2]\\d|3[01])[-\\s]?\\d{3}[\\dXx](?!\\d)',
  ),
  rule(
    'idNumber',
    '(?:身份证|社保卡|医保卡|护照|驾驶证|残疾证)(?:号码?|编号)?[\\s:是为]{0,3}',
    '[A-Z]{0,2}\\d{6,20}[Xx]?(?!\\d)',
  ),
  rule('bankCard', '^|[^0-9]', '\\d{15,}[Xx]?(?!\\d)'),
  rule('bankCard', '^|[^0-9]', '\\d{4}(?:[-\\s]\\d{4}){3}(?:[-\\s]\\d{1,4})?(?!\\d)'),
  rule('phone', '^|[^0-9]', '(?:\\+?86[-\\s]?)?1[3-9](?:[-\\s]{0,2}\\d){9}(?!\\d)'),
  rule(
    'phone',
    '',
    '(?=[-0-9\\s]{0,12}[零〇一幺二三四五六七八九])[1一幺][-\\s]?[3-9三四五六七八九](?:[-\\s]?[零〇一幺二三四五六七八九0-9]){9}',
  ),
  rule('phone', '^|[^0-9]', '\\(?0\\d{2,3}\\)?[-\\s]?\\d{7,8}(?:[-转]\\d{1,5})?(?!\\d)'),
  rule(
    'phone',
    '(?:电话|座机|固话|号码|联系方式|拨打|致电)[\\s:是为]{0,3}',
    '\\d{3,4}[-\\s]?\\d{4}(?!\\d)',
  ),
  rule('bankCard', '(?:[账帐]号|[账帐]户)[\\s:是为]{0,3}', '\\d{8,14}(?!\\d)'),
  rule(
    'account',
    '(?:微信|薇信|威信|wechat|weixin|vx|v信|wx|[加+]v)(?:号码?|id)?[\\s:是为]{0,4}',
    '[a-z][-\\w]{4,19}',
    undefined,
    'gi',
  ),
  rule('account', '(?:qq|扣扣)(?:号码?)?[\\s:是为]{0,4}', '\\d{5,12}', undefined, 'gi'),
  rule(
    'account',
    '(?:户号|用户编?号|缴费号|客户编?号|户名编号)[\\s:是为]{0,3}',
    '\\d{6,14}(?!\\d)',
  ),
  rule(
    'plate',
    '',
    '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Za-z][·•.\\s-]{0,2}[A-Za-z0-9]{4,5}[A-Za-z0-9挂学警港澳]',
  ),
  rule(
    'plate',
    '(?:车牌|牌照|牌号|车号|号牌)(?:号码?)?[\\s:是为]{0,3}',
    `(?:${HAN}{2,3}\\s?)?[A-Za-z]{0,2}[·\\s-]?\\d{4,7}[A-Za-z]?(?![\\dA-Za-z年元])`,
  ),
  rule(
    'plate',
    '(?:电动车|电瓶车|电动自行车|三轮车|摩托车)[\\s:(]{0,2}',
    '[A-Za-z]\\d{4,6}(?![\\dA-Za-z])',
  ),
];

const DOOR_RULES: readonly PersonalRule[] = [
  // 3号楼2单元501室, A座1201室, 三号楼三楼东户
  rule(
    'door',
    '',
    `${SIGN}{1,4}(?:${BUILDING}|号院|楼)[\\s,-]?(?:${SIGN}{1,3}(?:单元|门洞?)[\\s,-]?)?(?:${SIGN}{1,3}[楼层][\\s,-]?)?` +
      `(?:${SIGN}{1,5}(?:室|号房|房(?![间子屋租主东]))|(?:${FLAT}|[一二三四五六七八九十]{1,2}零[一二三四五六七八九])户${COUNTED}|${SIDE})`,
  ),
  // 3号楼2单元501, 二单元五零一, 5栋302, 3#2-501
  rule(
    'door',
    '',
    `(?:${SIGN}{1,4}(?:${BUILDING}|楼)[\\s,-]?)?${SIGN}{1,3}单元[\\s,-]?(?:${SIGN}{1,2}[楼层][\\s,-]?)?(?:${NUMBER}{3,5}${NO_FLAT}室?|${SIDE})`,
  ),
  rule(
    'door',
    '',
    `${SIGN}{1,4}${BUILDING}[\\s-]?(?:\\d{1,2}[-\\s])?(?:\\d{1,2}[楼层])?\\d{3,4}${NO_FLAT}`,
  ),
  rule('door', '', `\\d{1,2}[楼层]\\s?\\d{3,4}(?![\\d年元块户人])`),
  rule('door', '', `[0-9一二三四五六七八九十]{1,3}[楼层]${SIDE}`),
  rule('door', '^|[^\\d-]', '\\d{1,3}-\\d{1,2}-(?!20\\d\\d)\\d{3,4}(?![\\d-])室?'),
  rule('door', '', '[0-9零〇一二三四五六七八九]{3,4}室', OFFICE),
  // 住在解放路12号, 门牌号三十六号, 三排5号
  rule(
    'door',
    '(?:家住|住在|我住|家在)[^,。!?;.\\s〔〕]{0,12}?',
    `${NUMBER}{1,5}号(?![楼院线]|[早晚上下]|之前|开始)`,
  ),
  rule('door', '门牌(?:号码?)?[\\s:是为]{0,3}', `${NUMBER}{1,5}号?`),
  rule('door', '', `${NUMBER}{1,3}排${NUMBER}{1,3}号`),
  // 楼上502, 501的王阿姨
  rule(
    'door',
    '(?:楼上|楼下|隔壁|对门|对面|邻居|我住|家住|住在|我家)[的是住]?',
    `${FLAT}${NO_FLAT}(?!号)`,
  ),
  rule(
    'door',
    '^|[^\\d.]',
    `${FLAT}(?=的?(?:住户|业主|邻居|租户|租客|那家|那户|户主|房主|房东|户${COUNTED}|[老小]?${SURNAME}${TITLE}))`,
  ),
];

/**
 * Full names are hidden where a word tells a name, in lists and before 先生/女士/同志. A surname with a title (王阿姨)
 * says little in a city and stays; beside a door, a number or 楼上/隔壁/邻居 it points to one person and is hidden.
 */
const NAME_RULES: readonly PersonalRule[] = [
  rule('name', `${STATED}[\\s:是为叫]{0,3}`, `${ANY_NAME}|${KNOWN_NAME}`),
  rule('name', '我是[\\s:]?', `${ANY_NAME}|${KNOWN_NAME}`, PLACE),
  rule(
    'name',
    `(?:${ROLE}|${NEIGHBOUR})(?:[的是叫:\\s(]|那个|这个|有个|一个){0,2}`,
    `${COMMON_ANY}|${KNOWN_NAME}`,
    PLACE,
  ),
  rule('name', '', `${KNOWN_NAME}(?=先生|女士|同志|${TITLE}|等人|夫妇|夫妻)`),
  rule(
    'name',
    '',
    `(?!${NO_NAME})${SURNAME}${OTHER_GIVEN}(?:${OTHER_GIVEN})?(?=先生|女士|同志)`,
    PLACE,
  ),
  rule('name', '', `${COMMON_NAME}(?=[、和与跟及]${COMMON_NAME}|[、和与跟及\\s,:(]〔)`, PLACE),
  rule('name', `〕[、和与跟及](?:还有)?`, KNOWN_NAME, PLACE),
  rule('name', '', `(?!${NO_NAME})${COMMON}${GIVEN}(?!${NEXT_WORD})${GIVEN}`, PLACE),
  rule(
    'name',
    '^|[\\s,。!?;:、]',
    `(?!${NO_NAME})${COMMON}${GIVEN}(?=把|说|打|骂|欠|家的|家里|经常|天天|总是|每天|老是|不让|不给|住在|就住|拒绝|的电话|的手机|的微信)`,
  ),
  rule(
    'name',
    `(?:${NEIGHBOUR}|〕)(?:[的住\\s,(]|那个|那户|那家|家的){0,2}`,
    `[老小]?${SURNAME}${TITLE}|[老小]${COMMON}(?=$|[家他她的天每总又养把在经,。、\\s])|${COMMON}家(?=$|[的里,。、])`,
  ),
  rule(
    'name',
    '',
    `[老小]?${SURNAME}${TITLE}(?=(?:家?住在?|家在|的?电话|的?手机|[是:\\s,(]){0,2}〔)`,
  ),
  rule('name', `${NEIGHBOUR}(?:的|那个|有个|住着|一个|那户|那家){0,2}姓`, SURNAME),
];
const RULES = [...NUMBER_RULES, ...DOOR_RULES, ...NAME_RULES];

/** What is personal in a text: in order, without overlap, by rules of form and context; a hint, never a proof. */
export function findPersonal(text: string): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  let rest = toHalfWidth(text);
  for (let before = -1; before < spans.length; ) {
    before = spans.length;
    for (const each of RULES) rest = takeOut(each, rest, spans);
  }
  return spans
    .map((span) => ({ ...span, text: text.slice(span.start, span.end) }))
    .sort((one, other) => one.start - other.start);
}

/** Adds what the rule finds, and covers it: what was found ends words like 〔…〕, and is not found again. */
function takeOut({ kind, pattern, unless }: PersonalRule, text: string, spans: PersonalSpan[]) {
  return text.replace(pattern, (all: string, kept: string, personal: string, at: number) => {
    const start = at + kept.length;
    const end = start + personal.length;
    if (unless?.before?.test(text.slice(Math.max(0, start - 8), start))) return all;
    if (unless?.after?.test(text.slice(end, end + 8))) return all;
    spans.push({ kind, start, end, text: personal });
    return `${kept}${cover(personal.length)}`;
  });
}

function cover(length: number): string {
  return length === 1 ? '〕' : `〔${'〓'.repeat(length - 2)}〕`;
}

/** Same length, one form of each sign: １３８ → 138, ： → :. */
function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
