import { TITLE_OF } from './name-words';
import { FIGURE, ruleOf } from './rule';

const SIGN = `(?:\\d{1,4}|${FIGURE}{1,4}|[A-Za-z]\\d{0,2}|[东西南北中甲乙丙丁])`;
/** What may join the parts of an address: 3 号楼-2 单元, 501. */
const JOIN = '[ ,·/-]{0,2}';
const BUILDING = ' ?(?:号 ?楼|号院|栋楼?|幢楼?|座|# ?楼?|楼)';
const UNIT = `${SIGN} ?(?:单元|门洞?|梯)`;
const FLOOR = `(?:\\d{1,2}|${FIGURE}{1,3}|[顶底]) ?[楼层]`;
/** One calls 110, 119, 120 and 122; they are no flats. */
const NO_EMERGENCY = '(?!1(?:1[09]|2[02])(?!\\d))';
/** 501, 1203: floor and flat. */
const DIGIT_FLAT = `${NO_EMERGENCY}[1-9]\\d?(?:0[1-9]|[1-3]\\d)(?!\\d)`;
/** 五零一, 二一二, 十二零三. */
const HAN_FLAT =
  '(?:[一二三四五六七八九伍陆]|[一二]?十[一二三四五六七八九]?|[一二三][零一二三四五六七八九])[零一二][一二三四五六七八九伍陆]';
const FLAT = `(?:${DIGIT_FLAT}|${HAN_FLAT})`;
/** Beside a building any three or four digits are a flat. */
const ANY_FLAT = `(?:${NO_EMERGENCY}[1-9](?: ?\\d){2,3}(?!\\d)|${HAN_FLAT})[A-Za-z]?`;
/** What counts, measures or names something public after the same figures. */
const NO_FLAT = `(?!\\d|[零二两三四五六七八九十百]|[.]\\d|[-~至到]\\d|[年月日元块户人多个次路米平度条栋幢层楼号座期页题届款型班吨斤度伏瓦辆张份名位只株棵件套分秒%℃])(?! ?(?:天(?!天)|单元|门禁|窗口|会议|办公|教室|诊室|病房|床|包间|包厢|机房|车位|展位|柜台|摊位|工程|公交|国道|省道|县道|高速|公里|小时|平方|余|左右|以上|以下|标准|医院|部队|宿舍|寝室|调解|接待|活动|阅览|值班|服务|中学|小学|厂))`;
const NO_PLACE_OF_WORK = '(?!会议|教室|诊室|办公|病房)';
/** 501户 is a flat, 48户居民 are a number. */
const COUNTED = '(?!人|居民|业主|住户|家|都|全|停|没|未|缺|受|均|已|需|尚)';
const SIDE = '(?:[东西南北中](?:边|面|侧)?户|[东西][南北]户)';

const OFFICE =
  /(?:中心|大厅|办公楼|办公室|医院|学校|居委会|政府|大楼|教学楼|综合楼|门诊楼?|住院[部楼]|病区|影院|宾馆|酒店)$/;
const AMOUNT =
  /(?:[有共约近达计超满第编]|大约|涉及|合计|总计|累计|走访|覆盖|惠及|编号|型号|电话|热线|[柜架])$/;
const door = ruleOf('door');

const WHOLE_RULES = [
  // 3号楼2单元501, 二单元五零一, 东单元501, 三单元五楼东户
  door(
    '',
    `(?:${SIGN}${BUILDING}${JOIN})?${SIGN} ?(?:单元|门洞?|梯)${JOIN}(?:${FLOOR}${JOIN})?(?:${ANY_FLAT}${NO_FLAT}室?|${SIDE})`,
  ),
  // 3号楼2单元501室, A座1201室, 三号楼三楼东户
  door(
    '',
    `${SIGN}${BUILDING}${JOIN}(?:${UNIT}${JOIN})?(?:${FLOOR}${JOIN})?(?:(?:\\d{1,5}|${FIGURE}{1,5}) ?(?:室|号房|房(?![间子屋租主东]))|${FLAT}户${COUNTED}|${SIDE})`,
    { before: AMOUNT },
  ),
  door(
    '',
    `${SIGN}${BUILDING}${JOIN}(?:\\d{1,2}[- ])?(?:${FLOOR}${JOIN})?${ANY_FLAT}${NO_FLAT}室?`,
    {
      before: OFFICE,
    },
  ),
  door('', `${FLOOR} ?${ANY_FLAT}${NO_FLAT}室?`, { before: OFFICE }),
  door('', `${FLOOR} ?(?:的)?${SIDE}`),
  // 五楼东 at the end, or of people
  door(
    '',
    `${FLOOR}[东西](?=$|[,。;!?、 \\n〓](?![东西南北])|家|住|老|漏|总是|天天|经常|养|装修|的?(?:那家|那户|人家|邻居|住户|业主))`,
  ),
];

const DASHED_RULES = [
  door('^|[^\\dA-Za-z.-]', `\\d{1,3}[-/]\\d{1,2}[-/](?!20\\d\\d)\\d{3,4}室?(?!-)${NO_FLAT}`),
  door('^|[^\\dA-Za-z.-]', `\\d{1,2}-${DIGIT_FLAT}室?(?!-)${NO_FLAT}`, { before: AMOUNT }),
  door('^|[^\\dA-Za-z.-]', `[A-Za-z]-${DIGIT_FLAT}室?(?!-)${NO_FLAT}`, { before: AMOUNT }),
];

const BEFORE_FLAT =
  '(?:楼上|楼下|隔壁|对门|对面|邻居|我住|俺住|家住|住在|住的?是|我家|俺家|我是|俺是|他家|她家|咱家)';
const ALONE_RULES = [
  door(
    '',
    `(?:\\d{3,4}|[一二三四五六七八九十零]{3,4}) ?(?:室|房(?![间子屋租主东产价地]))${NO_PLACE_OF_WORK}`,
    { before: OFFICE },
  ),
  // 住在解放路12号, 门牌号三十六号, 三排5号
  door(
    '(?:家住|住在|我住|俺住|家在)[^,。!?;.\\s〓]{0,12}?',
    `(?:\\d{1,5}|${FIGURE}{1,5}) ?号(?!楼|院|线|[早晚上下]|之前|开始)`,
  ),
  door('(?:门牌|房号|房间号)(?:号码?)?[ :是为]{0,3}', `(?:\\d{1,5}|${FIGURE}{1,5})号?`),
  door('', `(?:\\d{1,3}|${FIGURE}{1,3})排(?:\\d{1,3}|${FIGURE}{1,3})号`),
  door(`${BEFORE_FLAT}[的是住 :]{0,2}`, `${FLAT}${NO_FLAT}(?!号)`),
  door(
    '^|[^\\d.\\-A-Za-z]',
    `${FLAT}(?=的?(?:住户|业主|邻居|租户|租客|那家|那户|户主|房主|房东|${TITLE_OF})|家(?!企业|门店|单位|商户|餐|店|公司|银行|工厂|医院|酒店)|漏水|渗水|半夜|又在|还在|养[狗鸡鸽]|装修)`,
    { before: AMOUNT },
  ),
  // 501和502
  door('^|[^\\d.\\-A-Za-z]', `${DIGIT_FLAT}(?=[和与跟、]${DIGIT_FLAT}${NO_FLAT})`, {
    before: AMOUNT,
  }),
  // 1单元5层2号
  door(
    '',
    `(?:${SIGN}${BUILDING}${JOIN})?(?:${UNIT}|${SIGN}${BUILDING})${JOIN}${FLOOR}${JOIN}(?:\\d{1,2}|${FIGURE}{1,2})[号户]`,
  ),
  door('[把被]', `${FLAT}${NO_FLAT}`),
  door('[从到往去]', `${FLAT}(?=[家的室门传漏])${NO_FLAT}`, { before: AMOUNT }),
];

/** Doors: a building alone is none, and neither is a counter in an office. */
export const DOOR_RULES = [...WHOLE_RULES, ...DASHED_RULES, ...ALONE_RULES];

/** Flats right after something hidden: 〓和601, 〓、601. */
export const NEXT_FLAT = ruleOf('door', 'y')(
  '[和与及跟、,/或]|还有|以及',
  `${DIGIT_FLAT}室?${NO_FLAT}`,
);
