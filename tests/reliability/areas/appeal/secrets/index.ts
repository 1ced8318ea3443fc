import { HIDDEN, NAMED } from '../../../judge/writers';
import type { AreaSecrets } from '../../../support/area';
import { ACTS, actOf, byAction } from '../read-acts';
import { describeMore } from './more-tests';
import { APPEAL_PAIRS } from './pairs';
import { plantAppeals } from './plant';
import { PlantedAppeal } from './planted-appeal';

const neighbour = 'o-resident-here';

/** The acts that would hide others, in the order in which they come last. */
const late = Object.entries(byAction((act) => act.late))
  .sort(([, one], [, other]) => one - other)
  .map(([action]) => action);

/** Each act that ends the story of all appeals, with the title of its test. */
const endings = [...ACTS].flatMap(([name, { ends }]) =>
  ends ? [{ action: `appeal.${name}`, ...ends }] : [],
);

/** The secrets of appeals. */
export const APPEAL_SECRETS: AreaSecrets = {
  plant: plantAppeals,
  saidIn(action, { openid, target }) {
    if (!(target instanceof PlantedAppeal)) return {};
    const { phone, typed, hide, note } = target.words;
    const { nickname, realName } = target.writer;
    const isHidden = target.isAnonymous && openid === target.writer.openid;
    const own = isHidden ? `，${nickname}就是${realName}，${typed}` : '';
    return actOf(action)?.saidIn?.(`回电${phone}，在${hide}${own}`, note) ?? {};
  },
  pairs: APPEAL_PAIRS,
  reveals: ['appeal.revealContact', 'appeal.revealIdentity'],
  late,
  endings: endings.map(({ title, action, status }) => ({
    title,
    actions: [action],
    expectEnded(ground) {
      const stored = ground.stored<{ status: string }>('appeals');
      expect(stored.map((appeal) => appeal.status)).toContain(status);
    },
  })),
  mustBeSeen: [
    `contact by ${NAMED.openid}`,
    'contact by staff',
    'realName by staff',
    'phone by staff',
    'typed by staff',
    `typed by ${HIDDEN.openid}`,
    'door by staff',
    `word by ${neighbour}`,
    `nickname by ${neighbour}`,
    `file by ${neighbour}`,
    `phone by ${NAMED.openid}`,
    `hide by ${NAMED.openid}`,
    'hide by staff',
    'note by staff',
    'claimCode by staff',
  ],
  describeMore,
};
