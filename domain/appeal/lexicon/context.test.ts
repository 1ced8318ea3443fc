import { triage } from '../triage';

const rulesOf = (content: string) =>
  triage({ category: 'livelihood', content }).reasons.flatMap((reason) =>
    reason.source === 'text' && reason.priority === 'red' ? [reason.rule] : [],
  );

describe('told at length, red', () => {
  test.each([
    ['电梯经常坏，刚才又把两个人关在电梯里', 'elevator-trapped'],
    ['路口多次发生车祸，现在又有一个人被撞倒', 'traffic-accident'],
    ['他拿了一瓶硫酸往人身上泼', 'chemical'],
    ['危房要倒了，里面还住着人', 'building-danger'],
    ['几十个工友被拖欠工资', 'wages-many'],
    ['向物业多次反映没人管，今天围墙倒塌了', 'collapse'],
    ['楼上违法装修，墙已经歪了', 'building-danger'],
    ['仓库里装卸氨气罐，氨气泄漏', 'chemical'],
    ['毒气泄漏，好几个人晕倒', 'unconscious'],
    ['车站有人放了炸弹', 'explosion'],
    ['举报楼下私存煤气罐，楼道里闻到煤气味', 'gas-leak'],
    ['有人向路人求救', 'call-for-help'],
    ['配电箱经常冒烟', 'smoke'],
  ])('「%s」 by %s', (content, rule) => {
    expect(rulesOf(content)).toContain(rule);
  });
});

describe('what keeps happening, is long past, lies with an office or is only feared is not red', () => {
  test.each([
    '2016年3月家里失火，房子到现在没有修好',
    '我父亲在工地摔伤，工伤鉴定做了两次，赔偿一直没有下来',
    '这个路口经常发生交通事故',
    '电梯多次困人，物业一直不彻底修',
    '砖厂整天黑烟滚滚，衣服都不敢晾',
    '化工厂夜里偷排有毒气体',
    '我家的房子鉴定是危房，补助还没有批',
    '为这件事我多次上访，没有结果',
    '这是我们的血汗钱',
    '请按规定时间发放，不要把责任推给窗口',
    '电梯质量这么差，威胁全体业主的生命财产安全',
    '一旦发生火灾，后果谁来负责',
    '幼儿园学费从两千元涨到三千元，孩子都快上不起了',
  ])('「%s」', (content) => {
    expect(rulesOf(content)).toEqual([]);
  });
});
