import { ACTS } from '../reliability/areas/appeal/read-acts';
import { openAct, type PicturedScreen, type StepAmongStories, tap } from './screen-steps';

/** One appeal as one person sees it: name of the picture, story, openid, and what comes before. */
type Row = readonly [
  name: string,
  story: string,
  openid: string,
  steps?: readonly StepAmongStories[],
  scrollTo?: string,
];

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
];

/** What secretaries and the street see. */
const SUPERIOR_ROWS: readonly Row[] = [
  ['detail-secretary-extension', 'pipe-joint', 'o-qiao-lina'],
  ['detail-secretary-anonymous', 'child-crying', 'o-liu-sumei'],
  ['detail-secretary-overseer', 'gate-puddle', 'o-liu-sumei'],
  ['detail-street-ruling', 'loose-railing', 'o-meng-xiangdong'],
  ['detail-street-ruled', 'fitness-corner', 'o-cui-weimin'],
  ['detail-street-supervised', 'dug-up-lane', 'o-yu-hongwei'],
];

/** The sheets of the acts, as each act tells them: `sheet-send-back`, `sheet-rate-unsolved`. */
function sheetRows(): Row[] {
  return [...ACTS].flatMap(([act, { pictures = [] }]) =>
    pictures.map(({ named, story, openid, steps = [], scrollTo }): Row => {
      const sheet = `sheet-${act.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      const name = named ? `${sheet}-${named}` : sheet;
      return [name, story, openid, [openAct(act), ...steps], scrollTo];
    }),
  );
}

/** Every appeal of the seed that shows something of its own, and the sheets over them. */
export function appealScreens(idOf: (story: string) => string): PicturedScreen[] {
  const rows = [...RESIDENT_ROWS, ...HANDLER_ROWS, ...SUPERIOR_ROWS, ...sheetRows()];
  return rows.map(([name, story, openid, steps, scrollTo]) => ({
    ...{ name, openid, scrollTo },
    steps: steps?.map((step) => (phone) => step(phone, idOf)),
    url: `/features/appeal/pages/detail/index?id=${idOf(story)}`,
  }));
}
