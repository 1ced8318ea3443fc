import { openAct, type PicturedScreen, read, type Step, tap, type } from './screen-steps';

/** One appeal as one person sees it: name of the picture, story, openid, and what comes before. */
type Row = readonly [
  name: string,
  story: string,
  openid: string,
  steps?: readonly Step[],
  scrollTo?: string,
];

const REPLY = '王师傅上午换好了两盏，剩下的明天上午换';

/** What owners and neighbours see. */
const RESIDENT_ROWS: readonly Row[] = [
  ['detail-pending', 'dog-leash', 'o-wang-guizhen'],
  ['detail-accepted', 'old-locust', 'o-hu-yifan'],
  ['detail-joined-by-four', 'north-gate-lamps', 'o-chen-jing'],
  ['detail-paused', 'door-card', 'o-zhu-hongxia'],
  ['detail-passed-on', 'fitness-corner', 'o-kong-fanrong'],
  ['detail-awaits-ruling', 'loose-railing', 'o-hu-yifan'],
  ['detail-red-anonymous', 'child-crying', 'o-guo-xiulan'],
  ['detail-looks', 'child-crying', 'o-guo-xiulan', [tap('open-looks')], 'looks'],
  ['detail-resolved', 'parking', 'o-ma-chao'],
  ['detail-closed', 'stairwell-light', 'o-wang-guizhen'],
  ['detail-asked-again', 'handrail', 'o-wang-guizhen'],
  ['detail-merged', 'gate-puddle-again', 'o-wang-guizhen'],
  ['detail-reopened', 'roof-leak', 'o-xie-dajun'],
  ['detail-withdrawn', 'drilling-noise', 'o-zhu-hongxia'],
  ['detail-claimed', 'water-meter', 'o-yang-bo'],
  ['detail-neighbour', 'gate-puddle', 'o-chen-jing', [], 'join'],
  ['detail-neighbour-joined', 'north-gate-lamps', 'o-wang-guizhen', [], 'join'],
  ['sheet-rate', 'parking', 'o-ma-chao', [openAct('rate')]],
  ['sheet-rate-unsolved', 'parking', 'o-ma-chao', [openAct('rate'), tap('solved-no')]],
  ['sheet-rate-again', 'handrail', 'o-wang-guizhen', [openAct('rate')]],
  ['sheet-supplement', 'door-card', 'o-zhu-hongxia', [openAct('supplement')]],
  ['sheet-remind', 'dog-leash', 'o-wang-guizhen', [openAct('remind')]],
  ['sheet-withdraw', 'dog-leash', 'o-wang-guizhen', [openAct('withdraw')]],
];

/** What grid workers and the desk see. */
const HANDLER_ROWS: readonly Row[] = [
  ['detail-worker-new', 'dog-leash', 'o-zhao-mingliang'],
  ['detail-worker-accepted', 'old-locust', 'o-zheng-kai'],
  ['detail-worker', 'north-gate-lamps', 'o-qian-hui'],
  ['detail-worker-department', 'north-gate-lamps', 'o-qian-hui', [], 'department'],
  ['detail-worker-absorbed', 'gate-puddle', 'o-zhao-mingliang'],
  ['detail-worker-paused', 'door-card', 'o-wu-shuqin'],
  ['detail-worker-supervised', 'dug-up-lane', 'o-geng-xiaofeng'],
  ['detail-worker-extended', 'bicycle-shed', 'o-dong-na'],
  ['detail-desk-reminded', 'swing-chain', 'o-song-jiajia'],
  ['detail-desk-assists', 'fitness-corner', 'o-ye-tingting'],
  ['detail-desk-recorded', 'age-allowance', 'o-sun-xiaoyan', [], 'claim-code'],
  ['detail-desk-from-box', 'box-benches', 'o-hou-min'],
  ['more-acts', 'north-gate-lamps', 'o-qian-hui', [tap('act-more')]],
  ['sheet-accept', 'dog-leash', 'o-zhao-mingliang', [openAct('accept')]],
  ['sheet-respond', 'old-locust', 'o-zheng-kai', [openAct('respond')]],
  [
    'sheet-respond-template',
    'old-locust',
    'o-zheng-kai',
    [openAct('respond'), tap('template-elderly-visit'), read('请填写')],
  ],
  [
    'sheet-progress-hint',
    'north-gate-lamps',
    'o-qian-hui',
    [openAct('progress'), type('sheet-text', '已经修了')],
    'reply-hint',
  ],
  [
    'sheet-resolve',
    'north-gate-lamps',
    'o-qian-hui',
    [openAct('resolve'), type('sheet-text', REPLY), tap('channel-visit')],
  ],
  [
    'sheet-transfer',
    'north-gate-lamps',
    'o-qian-hui',
    [openAct('transfer'), tap('post-community_staff-jiefang')],
  ],
  [
    'sheet-assist',
    'north-gate-lamps',
    'o-qian-hui',
    [openAct('assist'), tap('post-grid_worker-jiefang-1')],
  ],
  ['sheet-send-back', 'north-gate-lamps', 'o-qian-hui', [openAct('sendBack')]],
  ['sheet-escalate', 'north-gate-lamps', 'o-qian-hui', [openAct('escalate')]],
  ['sheet-note', 'north-gate-lamps', 'o-qian-hui', [openAct('note')]],
  ['sheet-pause', 'north-gate-lamps', 'o-qian-hui', [openAct('pause'), tap('days-more')]],
  ['sheet-request-extension', 'north-gate-lamps', 'o-qian-hui', [openAct('requestExtension')]],
  ['sheet-regrade', 'north-gate-lamps', 'o-qian-hui', [openAct('regrade'), tap('colour-red')]],
  ['sheet-department', 'north-gate-lamps-again', 'o-qian-hui', [openAct('setDepartment')]],
  ['sheet-reveal-contact', 'age-allowance', 'o-sun-xiaoyan', [openAct('revealContact')]],
  ['sheet-resume', 'door-card', 'o-wu-shuqin', [openAct('resume')]],
];

/** What secretaries and the street see. */
const SUPERIOR_ROWS: readonly Row[] = [
  ['detail-secretary-extension', 'pipe-joint', 'o-qiao-lina'],
  ['detail-secretary-anonymous', 'child-crying', 'o-liu-sumei'],
  ['detail-secretary-overseer', 'gate-puddle', 'o-liu-sumei'],
  ['detail-street-ruling', 'loose-railing', 'o-meng-xiangdong'],
  ['detail-street-ruled', 'fitness-corner', 'o-cui-weimin'],
  ['detail-street-supervised', 'dug-up-lane', 'o-yu-hongwei'],
  ['sheet-extend', 'pipe-joint', 'o-qiao-lina', [openAct('extend'), tap('grant-yes')]],
  ['sheet-extend-refuse', 'pipe-joint', 'o-qiao-lina', [openAct('extend'), tap('grant-no')]],
  ['sheet-reveal-identity', 'dog-leash', 'o-liu-sumei', [openAct('revealIdentity')]],
  ['sheet-supervise', 'gate-puddle', 'o-liu-sumei', [openAct('supervise')]],
  [
    'sheet-reassign',
    'gate-puddle',
    'o-liu-sumei',
    [openAct('reassign'), tap('post-grid_worker-jiefang-2')],
  ],
  [
    'sheet-rule',
    'loose-railing',
    'o-meng-xiangdong',
    [openAct('rule'), tap('post-grid_worker-jiefang-3')],
  ],
];

/** Every appeal of the seed that shows something of its own, and the sheets over them. */
export function appealScreens(idOf: (story: string) => string): PicturedScreen[] {
  const same = `duplicate-${idOf('north-gate-lamps')}`;
  const merging: Row = [
    'sheet-merge',
    'north-gate-lamps-again',
    'o-qian-hui',
    [openAct('merge'), tap(same)],
  ];
  const rows = [...RESIDENT_ROWS, ...HANDLER_ROWS, merging, ...SUPERIOR_ROWS];
  return rows.map(([name, story, openid, steps, scrollTo]) => ({
    ...{ name, openid, steps, scrollTo },
    url: `/features/appeal/pages/detail/index?id=${idOf(story)}`,
  }));
}
