import {
  COMMON,
  DOUBLE_SURNAME,
  GIVEN,
  GIVEN_NAME,
  LONG_GIVEN_NAME,
  NO_WORD,
  SURNAME,
  TITLE,
  TITLE_OF,
} from './name-words';
import { HAN, ruleOf } from './rule';

/** Whom a text speaks of by where they live. */
const NEIGHBOUR =
  '(?:楼上|楼下|隔壁|对门|对面|邻居|邻家|同楼|街坊|[们俺咱本这]楼的?|单元|号楼|栋|[0-9一二三四五六七八九十]楼)';
const ROLE =
  '(?:经理|主任|书记|队长|楼长|组长|班长|站长|所长|院长|校长|局长|科长|店长|村长|会长|厂长|主席|网格员|负责人|管理员|管家|工作人员|物业的?|社区的|店主|老板娘?|房东|房主|租客|租户|住户|业主|居民|村民|老人|同学|同事|朋友|医生|护士|老师|保安|保洁员?|门卫|司机|师傅|会计|出纳|党员|志愿者|法人|法定代表人|联系人|包工头|中介|孕妇|残疾人|低保户|儿子|女儿|' +
  '儿媳妇?|女婿|爹|娘|闺女|婆婆|公公|岳父|岳母|老伴|[表堂][哥弟姐妹叔嫂]|嫂子|被告|原告|工作者|[水电木瓦]电?工|单元长|维修工|清洁工|环卫工|护工|[服营快外收售乘驾护]务?[务业递卖银货务驶理]?员|店员|辅警|民警|警察|警官|法官|律师|教练|教师|家长|[镇乡县市区处股]长|干部|支书|代表|俺[村庄队]嘞?|老[汉头]|老太太?|小伙子?|姑娘|群主|组长|大[爷娘妈姐哥]|丈夫|妻子|老婆|老公|媳妇|对象|父亲|母亲|爱人|哥哥?|弟弟?|姐姐?|妹妹?|爸爸?|妈妈?|孩子|孙子|孙女|外孙女?|侄子|侄女|外甥女?|奶奶|爷爷|姥姥|姥爷|舅舅|叔叔|姑姑|同村|亲戚|战友|一个叫|有个叫|叫做|名字叫|孩子叫|女儿叫|儿子叫|委托|举报|投诉|感谢|表扬|嫌疑人|当事人|同伙|男子|女子)';
const STATED =
  '(?:[我俺咱他她]叫|俺是|名字[是叫]|姓名|联系人|收款人|收件人|户主|名叫|名为|大名|署名|落款|签名|签字|投诉人|举报人|当事人|申请人|监护人|反映人|经办人|本人|户名|开户名|真名|实名)';

/** What people do and are, after the name. */
const DOES =
  '天天|经常|每天|半夜|一直|多次|晚上|早上|故意|私自|去年|今年|昨天|前天|本人|态度|走失|夫妇|夫妻|父子|母子|一家|先生|女士|小姐|同志|电话|手机|微信|联系|身份证|道歉|威胁|负责|承担|处理|解决|答应|同意|承诺|拒绝|投诉|求助|反映|举报|要求|高考|捡|等人|评残|组织|代表|作证|抱怨|很|太|真|最|挺|[上下](?!海)|[说打骂欠在住是又还没不也就都却总老停堵占扔养装拿带去来给从往用收退签偷当把将已被叫喊让要会能应敢想家的了过走跑出进吵闹摔砸踢踹推拖抽喝吃唱跳放修拆盖租卖买借骗讹赖赔写搬坐站找和与跟及之卷扎乱拉弹洗晒烧泼倒漏渗]';
/** What only people do: a name stands before it, whatever stands before the name. */
const SURELY_DOES =
  '(?=把|说|放[炮鞭]|开[着黑]|知道|干的|搞的|弄的|造成|组织|打人|打了|骂|欠[我了钱租]|家的?[狗猫孩门车]|答应|拒绝|同意|承诺|收了|老婆|媳妇|儿子|女儿|他|她|一家|的(?:电话|手机|微信|车牌|身份证|孩子|老婆)|天天|经常|总是|老是|多次|半夜|不让|不给|威胁|殴打|辱骂|偷|骗|赖着|占着|拖欠|贪污|受贿)';
const NAME_END = `(?=$|[\\s,。！？;:、.!?()〓"“”/]|${DOES})`;
const NO_TITLE = `(?!.(?:${TITLE}|经理|主任|书记|队长|站长|所长|局长|科长|院长|校长|主席|会长|村长|班长|厂长|警官|律师|教练|法官|工(?![^,。]?$)|总|姓|家))`;
/** A letter of a given name that is no small word. */
const OTHER_GIVEN = `(?![的了住家是在今年我你他她它有被把和与及某先女同说不都也就还没要会给让去来这那什])${HAN}`;
const SURE = `${NO_WORD}${NO_TITLE}`;
const KNOWN_NAME = `${SURE}(?:${SURNAME}${GIVEN_NAME})`;
const COMMON_NAME = `${SURE}(?:${COMMON}${GIVEN_NAME})`;
const LONG_NAME = `${SURE}(?:${SURNAME}${LONG_GIVEN_NAME})`;
const LONG_COMMON_NAME = `${SURE}(?:${COMMON}${LONG_GIVEN_NAME})`;
const OTHER_NAME = `${OTHER_GIVEN}(?:${OTHER_GIVEN})?${NAME_END}`;
const ANY_NAME = `${SURE}(?:${SURNAME}${OTHER_NAME})`;
const COMMON_ANY = `${SURE}(?:${COMMON}${OTHER_NAME})`;
const DOUBLE_NAME = `${NO_WORD}${DOUBLE_SURNAME}${GIVEN_NAME}`;
/** 迪丽热巴·迪力木拉提 */
const SOUND =
  '[阿艾买提热木尔迪力丽古巴努克江孜依布吐拉尼斯库玛吾麦海合乌孙哈萨帕扎娜卡西亚伊旦姆罕默赛甫丁伯加娅莎米日比里沙逊鲁肉图荪雅森苏艳]';
const SPELT_NAME = `${SOUND}{2,6}·${SOUND}{2,8}`;
const JOINED_NAME = `${HAN}{1,6}(?:·${HAN}{1,6}?){1,3}${NAME_END}`;

/** A road, an estate or a shop may bear a name: 建国路, 向阳小区, 张仲景大药房. */
const PLACE = {
  after:
    /^[^在的把到对向跟和与是从于往给被说也将来去家上下进出读考入跑走修堵占拆、,。\s〓]{0,2}(?:路(?!过|上|边)|街|大道|巷|广场|小区|花园|大厦|苑|医院|诊所|学校|小学|中学|高中|幼儿园|超市|公园|社区|村(?!民)|镇|乡(?!亲)|县|市(?!民)|[新园城]区|新城|家园|公寓|酒店|饭店|宾馆|商场|大桥|药房|药店|公司|集团|商店|商行|书店|面馆|烩面|烧鸡|火锅|食品|银行|纪念馆|故居|祠|墓|精神|庙|水库|庄|楼盘|站|桥)/,
};
/** Words that end with a surname: 主任|全力 is no 任全力, 感谢|文明 no 谢文明. */
const IN_WORD = {
  across:
    /^(?:[感答致酬多道谢]谢|[主责信担离上新现前历委首]任|[过工课流里路日全行议章教]程|[园树森竹山绿农]林|[桥栋]梁|[斑人宝骑赛牛]马|[农稻菜水良]田|[一上下每本四两几三半双]周|[树落茶枝]叶|[如为任几]何|[也允准或少]许|[其多业剩结盈]余|[分时点秒]钟|[规防示师模]范|[江复]苏|行李|[紧主夸一纸开慌扩嚣两三几]张|[大登着]陆|[不未]曾|[张包]罗|[园补]丁|[国大]王|古董|荒唐|二胡|子孙|生姜|白杨)$/,
};
const NO_PLACE = { ...PLACE, ...IN_WORD };
const LINK = '(?:[的住 ,(]|那个|那户|那家|家的|叫|有个){0,2}';
const TITLED = `[老小]?${SURNAME}${TITLE}|[老小]${COMMON}(?=$|[\\s家他她天每经夜早晚,。、;!?]|${DOES})|${COMMON}家(?=$|[的里,。、漏又总养装天老吵打放半])`;

/** What people do to somebody, before the name. */
const TO_SOMEBODY =
  '(?:要求|请求|恳请|希望|[被让请找跟和同对把向给问骂打由因是叫喊替帮见与及怪怨]|联系|转告|通知|举报|投诉|控告|起诉|感谢|表扬|催|欠|反映|关于|认识|有个|一个|告诉|听|根据|等|陪|孩子|还有)';
const STARTS = '^|[\\s,。!?;:、(]';

const name = ruleOf('name');
/**
 * Full names are hidden where a word tells a name, in lists and before 先生/女士/同志. A surname with a title (王阿姨)
 * says little in a city and stays; beside a door, a number or 楼上/隔壁/邻居 it points to one person and is hidden.
 */
export const NAME_RULES = [
  name('', SPELT_NAME),
  name(
    '(?:姓名|户名)[ :=]{1,2}',
    `(?![未不保匿无略暂待详同见必请])[^\\s,。、…0-9〓的:;()·]{2,4}${NAME_END}`,
  ),
  name(`${STATED}[ :]{1,2}`, `${SURNAME} ${HAN}{1,2}(?=$|[\\s,。;、〓])`),
  name(`${STATED}[ :是为叫]{0,3}`, '[A-Z][A-Za-z]{1,15}(?: [A-Z][A-Za-z]{1,15})?'),
  name(`(?:${STATED}|${ROLE}|${NEIGHBOUR}|我是)[ :是为叫的]{0,3}`, JOINED_NAME),
  name(`${STATED}[ :是为叫]{0,3}`, `${ANY_NAME}|${KNOWN_NAME}`),
  name('(?:我|俺|咱)是[ :]?', `${ANY_NAME}|${KNOWN_NAME}`, PLACE),
  name(
    `(?:${ROLE}|${NEIGHBOUR})(?:[的是叫: (]|那个|这个|有个|一个){0,2}`,
    `${COMMON_ANY}|${COMMON_NAME}|${LONG_NAME}|${KNOWN_NAME}${NAME_END}`,
    PLACE,
  ),
  name('', DOUBLE_NAME, PLACE),
  name('', `${KNOWN_NAME}(?=先生|女士|同志|小姐|${TITLE}|等人|夫妇|夫妻|一家)`, IN_WORD),
  name('', `${SURE}(?:${SURNAME}${OTHER_GIVEN}(?:${OTHER_GIVEN})?)(?=先生|女士|同志)`, NO_PLACE),
  name('', `${COMMON_NAME}(?=[、和与跟及]${COMMON_NAME})`, NO_PLACE),
  name('', LONG_COMMON_NAME, NO_PLACE),
  name(TO_SOMEBODY, `${COMMON_NAME}${NAME_END}`, PLACE),
  name('', `${COMMON_NAME}${SURELY_DOES}`, NO_PLACE),
  name('(?:叫|喊)', `${LONG_NAME}${NAME_END}`, PLACE),
  name(STARTS, `${SURE}(?:${COMMON}${GIVEN})${NAME_END}`, PLACE),
  name(STARTS, `${LONG_NAME}${NAME_END}`, PLACE),
  name(STARTS, `${KNOWN_NAME}${SURELY_DOES}`, PLACE),
  // A signature at the end.
  name('[\\n。!] ?', `${KNOWN_NAME}(?=[ \\n]?(?:$|〓|20\\d\\d|敬上|上|电话|\\d+月))`),
  name(`${NEIGHBOUR}${LINK}`, TITLED),
  name(`(?:邻居|隔壁|对门|对面|楼上|楼下|${ROLE})(?:[的是叫: (]|姓){0,2}`, `${SURNAME}某某?`),
  name(`${NEIGHBOUR}(?:的|那个|有个|住着|一个|那户|那家){0,2}姓`, SURNAME),
];

const nameNext = ruleOf('name', 'y');
/** Names right after something hidden: 〓、李强 · 〓的王阿姨. */
export const NEXT_NAMES = [
  nameNext('[、和与跟及](?:还有)?', KNOWN_NAME, PLACE),
  nameNext(LINK, TITLED),
];
/** Names right before something hidden, with what may stand between: 张伟，〓 · 王阿姨住〓. */
export const BEFORE_HIDDEN = new RegExp(
  `(?:(${COMMON_NAME})[、和与跟及\\s,:(]|(${TITLE_OF})(?:家?住在?|家在|的?电话|的?手机|[是: ,(]){0,2})`,
  'g',
);
