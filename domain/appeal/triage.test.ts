import fc from 'fast-check';
import { PRIORITIES, type Priority } from '../priority';
import { LEXICON, type LexiconEntry } from './lexicon';
import { ACCIDENT_SIGNS } from './lexicon/accident-signs';
import { CLASSES } from './lexicon/classes';
import { HEALTH_SIGNS } from './lexicon/health-signs';
import { PEOPLE_SIGNS } from './lexicon/people-signs';
import { BASE_PRIORITY, highestOf, triage } from './triage';
import { CATEGORIES, type Category } from './vocabulary';

const rank = (priority: Priority) => PRIORITIES.indexOf(priority);
const colourOf = (content: string, category: Category = 'livelihood') =>
  triage({ category, content }).priority;

describe('the contradictions of the source, as settled', () => {
  test.each<[Category, string, Priority]>([
    ['safety', '楼道垃圾堵住消防通道', 'red'],
    ['livelihood', '我家燃气泄漏了', 'red'],
    ['livelihood', '老人晕倒在楼道没人管', 'red'],
    ['livelihood', '三楼电表箱漏水冒火花', 'red'],
    ['suggestion', '建议重大节日挂灯笼', 'blue'],
  ])('%s 「%s」 is %s', (category, content, priority) => {
    expect(colourOf(content, category)).toBe(priority);
  });

  test('a manhole cover that is gone is red, and nobody drowns', () => {
    const { priority, dangers } = triage({ category: 'safety', content: '小区井盖不见了，很危险' });
    expect({ priority, dangers }).toEqual({ priority: 'red', dangers: [] });
  });

  test('「咨询火灾保险怎么买」 is not red', () => {
    expect(colourOf('咨询火灾保险怎么买')).not.toBe('red');
  });

  test.each(['我家燃气泄漏了', '老人晕倒在楼道没人管', '三楼电表箱漏水冒火花'])(
    '「%s」 is red in every category, with a number to call',
    (content) => {
      for (const category of CATEGORIES) {
        const result = triage({ category, content });
        expect(result.priority).toBe('red');
        expect(result.dangers).not.toEqual([]);
      }
    },
  );
});

describe('red by text', () => {
  test.each([
    ['闻到一股煤气味', 'gas-leak'],
    ['施工队挖断了燃气管道', 'gas-leak'],
    ['不知道是不是煤气泄漏', 'gas-leak'],
    ['燃气 泄漏', 'gas-leak'],
    ['天然气管道被挖破了', 'gas-leak'],
    ['不是煤气泄漏，但是电线着火了', 'fire'],
    ['着火了我们很担心', 'fire'],
    ['宣传栏着火了', 'fire'],
    ['保险丝着火了', 'fire'],
    ['去年着过火，现在又起火了', 'fire'],
    ['二楼窗户冒烟', 'smoke'],
    ['充电的电动车爆炸了', 'explosion'],
    ['路灯杆漏电', 'live-current'],
    ['有人触电', 'electric-shock'],
    ['车库安全出口被锁了', 'fire-exit-blocked'],
    ['小区围墙倒塌了', 'collapse'],
    ['担心围墙倒塌', 'building-danger'],
    ['楼上装修砸承重墙', 'building-danger'],
    ['楼上高空抛物', 'falling-object'],
    ['瓷砖掉下来砸到人', 'struck'],
    ['地下车库被淹', 'flood'],
    ['自来水管爆了', 'pipe-burst'],
    ['化工厂氨气泄漏', 'chemical'],
    ['路口井盖没了', 'manhole-missing'],
    ['没有井盖好几天了', 'manhole-missing'],
    ['有老人倒在水泥地上', 'lying-down'],
    ['老人不小心摔倒骨折', 'injury'],
    ['孩子被狗咬伤', 'injury'],
    ['门口发生车祸', 'traffic-accident'],
    ['再不解决我就跳楼', 'suicide'],
    ['两家打起来了', 'violence'],
    ['邻居拿刀威胁', 'violence'],
    ['隔壁男的打孩子', 'domestic-violence'],
    ['有人撬门', 'intruder'],
    ['河边有小孩落水', 'drowning'],
    ['孩子反锁在家里', 'child-in-danger'],
    ['有人被困电梯', 'elevator-trapped'],
    ['电梯突然往下掉', 'elevator-trapped'],
    ['老人走失', 'missing-person'],
    ['独居老人敲门没人应', 'no-sign-of-life'],
    ['幼儿园食物中毒', 'poisoning'],
    ['停电了我爸用呼吸机', 'life-support'],
    ['业主准备集体上访', 'petition'],
    ['几十个农民工被拖欠工资', 'wages-many'],
    ['工地拖欠我们三十多个工人的工资', 'wages-many'],
    ['丈夫喝醉了打我', 'violence'],
    ['有个孩子趴在六楼窗户外面', 'child-in-danger'],
    ['小孩掉进化粪池', 'drowning'],
    ['消防演练后有人晕倒', 'unconscious'],
    ['俺家煤汽罐呲呲跑气', 'gas-leak'],
    ['上个月修好了，昨晚煤气又漏了', 'gas-leak'],
    ['感谢你们，可是楼道还在冒烟', 'smoke'],
  ])('「%s」 by %s', (content, rule) => {
    const { priority, reasons } = triage({ category: 'livelihood', content });
    expect(priority).toBe('red');
    expect(reasons).toContainEqual(
      expect.objectContaining({ source: 'text', rule, priority: 'red' }),
    );
  });
});

describe('not red', () => {
  test.each([
    '没有着火',
    '不是煤气泄漏',
    '煤气没有泄漏',
    '没有发生火灾，就是想问问',
    '没有人受伤',
    '社区消防演练什么时候',
    '希望多做火灾宣传',
    '防火讲座怎么报名',
    '如何预防煤气中毒',
    '如果燃气泄漏应该打什么电话',
    '去年着火过',
    '电动车打不着火',
    '大火炒菜油烟太大',
    '燃气灶台旁边漏水',
    '煤气费没关系的',
    '落水管堵了',
    '有人把垃圾倒在楼道',
    '地面湿滑容易摔倒',
    '睡觉经常被打扰',
    '电梯又罢工了',
    '小区里流浪猫打架',
    '超市跳楼价',
    '建议安装防高空抛物摄像头',
    '井盖没有丢',
    '小狗走丢了',
    '咨询危房改造政策',
    '手机中毒了怎么办',
    '老人摔倒险怎么买',
    '打我电话没接到',
    '老板拖欠工资',
    '没有 着火',
    '如果 着火了往哪跑',
    '昨天电梯困人已经处理完了',
    '感谢消防员，上个月我家着火多亏你们',
    '高空抛物怎么处罚',
    '希望请人来教怎么抢救噎住的老人',
  ])('「%s」', (content) => {
    const result = triage({ category: 'livelihood', content });
    expect(result.priority).not.toBe('red');
    expect(result.dangers).toEqual([]);
  });
});

describe('yellow and blue', () => {
  test.each([
    '楼上噪音太大',
    '邻居宠物到处跑',
    '家里天花板漏水',
    '垃圾没人收',
    '路灯坏了',
    '门口乱停车',
    '楼道有异味',
    '暖气片不热，暖气一直不热',
    '电梯坏了',
  ])('「%s」 raises blue to yellow', (content) => {
    expect(colourOf(content)).toBe('yellow');
  });

  test.each([
    '适老化改造',
    '水质检测的结果在哪儿能看到',
    '图书馆几点开门',
    '咨询医保怎么报销',
    '建议增加健身器材',
    '感谢社区工作人员',
  ])('「%s」 stays blue', (content) => {
    expect(colourOf(content, 'suggestion')).toBe('blue');
  });
});

describe('reasons and dangers', () => {
  test('tell the category and the words, those that decide first', () => {
    const { reasons } = triage({ category: 'livelihood', content: '三楼电表箱漏水冒火花' });
    expect(reasons).toEqual([
      { source: 'text', rule: 'sparks', word: '冒火', priority: 'red' },
      { source: 'text', rule: 'leak', word: '漏水', priority: 'yellow' },
      { source: 'category', category: 'livelihood', priority: 'blue' },
    ]);
  });

  test('name each number once', () => {
    const { dangers } = triage({
      category: 'safety',
      content: '着火了，煤气泄漏，有人晕倒，还有人打架',
    });
    expect(dangers.map(({ number }) => number).sort()).toEqual(['110', '119', '120']);
  });

  test('the words of a pattern are shown as they were written', () => {
    const { reasons } = triage({ category: 'suggestion', content: '井盖昨天被偷' });
    expect(reasons[0]).toMatchObject({ rule: 'manhole-missing', word: '井盖昨天被偷' });
  });
});

describe('the lexicon', () => {
  test('has its own id for each entry and words in each', () => {
    expect(new Set(LEXICON.map(({ id }) => id)).size).toBe(LEXICON.length);
    expect(LEXICON.filter(({ words }) => words.length === 0)).toEqual([]);
  });

  test('knows every class that its patterns name', () => {
    const signs = LEXICON.flatMap((entry) => [entry, ...(entry.signs ?? [])]);
    const patterns = signs.flatMap(({ words, near = [], with: within = [], unless = [] }) => [
      ...words,
      ...near,
      ...within,
      ...unless,
    ]);
    expect(patterns.filter((word) => /[[\]|]/.test(word.replace(/\[[^[\]…]+\]/g, '')))).toEqual([]);
    const names = patterns.flatMap((word) => word.match(/(?<=\[)[^[\]|]+(?=\])/g) ?? []);
    expect(names.filter((name) => CLASSES[name] === undefined)).toEqual([]);
  });

  test('has further signs of known rules only', () => {
    const rules = LEXICON.map(({ id }) => id);
    const signs = Object.keys({ ...ACCIDENT_SIGNS, ...HEALTH_SIGNS, ...PEOPLE_SIGNS });
    expect(signs.filter((id) => !rules.includes(id))).toEqual([]);
  });

  test('of a community raises, and never lowers', () => {
    const extraLexicon: LexiconEntry[] = [
      { id: 'local', priority: 'red', words: ['老煤场'] },
      { id: 'calm', priority: 'blue', words: ['着火'] },
    ];
    const colour = (content: string) =>
      triage({ category: 'suggestion', content, extraLexicon }).priority;
    expect(colour('老煤场那边有动静')).toBe('red');
    expect(colour('着火了')).toBe('red');
  });
});

describe('always', () => {
  const words = LEXICON.flatMap((entry) => entry.words.map((word) => word.replaceAll('…', '的')));
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(
      '没有',
      '不是',
      '演练',
      '宣传',
      '如果',
      '担心',
      '去年',
      '，',
      '。',
      ' ',
      '我家',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const category = fc.constantFrom(...CATEGORIES);

  test('the colour is the highest of its reasons and never below the category', () => {
    fc.assert(
      fc.property(category, text, (about, content) => {
        const result = triage({ category: about, content });
        const highest = highestOf(result.reasons.map(({ priority }) => priority));
        expect(result.priority).toBe(highest);
        expect(result.reasons[0]?.priority).toBe(highest);
        expect(rank(result.priority)).toBeGreaterThanOrEqual(rank(BASE_PRIORITY[about]));
        expect(triage({ category: about, content })).toEqual(result);
      }),
    );
  });

  test('a further sentence never lowers it, whatever it says', () => {
    fc.assert(
      fc.property(category, text, text, (about, content, more) => {
        const before = triage({ category: about, content });
        const after = triage({ category: about, content: `${content}。${more}` });
        expect(rank(after.priority)).toBeGreaterThanOrEqual(rank(before.priority));
        expect(after.dangers.length).toBeGreaterThanOrEqual(before.dangers.length);
      }),
    );
  });
});
