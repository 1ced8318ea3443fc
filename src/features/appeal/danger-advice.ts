import type { Danger, DangerNumber } from '../../../domain/appeal/vocabulary';

/** What to do first, for each kind of danger; each line is one thing to do. */
const ADVICE = {
  gas: ['打开门窗，关上燃气总阀', '不要开关任何电器，不点火', '人到室外，再打电话'],
  gasPoisoning: [
    '先打开门窗，关上燃气阀门',
    '把人移到通风的地方，解开衣领',
    '没有呼吸就做心肺复苏',
  ],
  fire: [
    '马上离开，不要拿东西',
    '弯腰走楼梯，用湿布捂住口鼻，不坐电梯',
    '出不去就关紧门，到窗口呼救',
  ],
  electricity: ['不要碰，也不要泼水', '离远一点，拦住别人不要靠近', '够得着又安全时，拉下总闸'],
  shock: ['先断电，再救人', '断电前不要用手拉人，用干木棍挑开电线', '没有呼吸就做心肺复苏'],
  collapse: ['马上离开楼房和墙边，到空旷处', '被压住时敲击物体求救，少喊叫', '不要回去拿东西'],
  flood: ['往高处走，不要蹚水', '离开前断电、关燃气', '不要在电线杆、围墙旁边停留'],
  chemical: ['捂住口鼻，往上风方向离开', '不要碰，不要点火', '提醒身边的人一起走'],
  hurt: ['不要随便搬动受伤的人', '流血就用干净布压住', '没有呼吸就做心肺复苏，一直到医生来'],
  poisoning: ['停止吃喝，留下剩下的食物和包装', '不要自己催吐', '侧身躺好，防止呛到'],
  lifeSupport: ['改用备用电源或氧气袋', '让人半躺，保持安静', '告诉医生正在用的机器'],
  suicide: ['陪着，不要让人独自待着', '好好听着，不争论、不责备', '也可以打心理援助热线 12356'],
  violence: ['先保护自己，离开或锁好门', '不要争执，不要追', '记住人的样子、车牌和方向'],
  water: ['不要盲目下水救人', '扔绳子、竹竿、救生圈或空桶', '看住落水的位置，告诉救援的人'],
  trapped: [
    '告诉里面的人保持冷静，不要硬扒硬撬',
    '守在旁边说话，让人安心',
    '把准确位置告诉救援的人',
  ],
  missing: ['说清楚长相、衣着、最后在哪里见过', '准备一张近照', '请物业、邻居帮忙看监控、一起找'],
  death: ['不要碰现场的东西', '拦住别人不要靠近', '等警察来'],
} as const satisfies Record<string, readonly string[]>;

type Kind = keyof typeof ADVICE;

/** Lexicon rule → kind of danger. */
const KIND_OF_RULE: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['gas-leak', 'gas'],
  ['gas-poisoning', 'gasPoisoning'],
  ['fire', 'fire'],
  ['smoke', 'fire'],
  ['explosion', 'fire'],
  ['sparks', 'electricity'],
  ['live-current', 'electricity'],
  ['electric-shock', 'shock'],
  ['collapse', 'collapse'],
  ['flood', 'flood'],
  ['chemical', 'chemical'],
  ['poisoning', 'poisoning'],
  ['life-support', 'lifeSupport'],
  ['suicide', 'suicide'],
  ['drowning', 'water'],
  ['child-in-danger', 'trapped'],
  ['elevator-trapped', 'trapped'],
  ['trapped', 'trapped'],
  ['missing-person', 'missing'],
  ['no-sign-of-life', 'missing'],
  ['death', 'death'],
]);

/** For rules without a kind of their own, such as those a community added. */
const KIND_OF_NUMBER: Record<DangerNumber, Kind> = {
  '110': 'violence',
  '119': 'fire',
  '120': 'hurt',
};

/** What to do first in this danger, until help comes. */
export function adviceFor({ rule, number }: Danger): readonly string[] {
  return ADVICE[KIND_OF_RULE.get(rule) ?? KIND_OF_NUMBER[number]];
}
