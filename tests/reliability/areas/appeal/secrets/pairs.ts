import type { Input } from '../../../../../contract';
import { newKey } from '../../../../support/world';
import { type Column, holder, OWNER, STAFF_OWNER } from '../../../judge/columns';
import type { MadeThing, Making, Pair } from '../../../judge/pairs';
import { hasEveryPost, isPost } from '../../../judge/staff';

const WRITER = holder('resident', 'here');
const ANOTHER = holder('volunteer', 'here');
const JOINER = holder('professional', 'here');
const WORKER = holder('grid_worker', 'here');
const DESK = holder('community_staff', 'here');

type Draft = Partial<Input<'appeal.submit'>>;
const NAMED = { isAnonymous: false } as const;
const ANONYMOUS = { isAnonymous: true } as const;
const HIDDEN = { isAnonymous: false, visibility: 'handlers' } as const;

async function submit({ ground, wait }: Making, by: string, draft: Draft): Promise<MadeThing> {
  const { id, number } = await ground.call(by, 'appeal.submit', {
    category: 'property',
    content: '儿童车挡在消防箱前，没有人管',
    isAnonymous: false,
    idempotencyKey: newKey(),
    ...draft,
  });
  await wait();
  return { id, also: [number] };
}

const one = ({ id: appealId }: MadeThing) => ({ appealId, idempotencyKey: newKey() });

async function merge({ ground, wait }: Making, appeal: MadeThing, into: MadeThing) {
  await ground.call(DESK, 'appeal.merge', { ...one(appeal), intoId: into.id });
  await wait();
}

async function join({ ground, wait }: Making, by: string, appeal: MadeThing) {
  await ground.call(by, 'appeal.join', { ...one(appeal), isOn: true });
  await wait();
}

/** Hidden from everybody but these two: the writers of the two worlds. */
function isNobodyOf(...openids: string[]): Pair['isHiddenFrom'] {
  return (column) => !openids.includes(column.arrive() ?? '');
}

/** Hidden from everybody but the staff over the place and the writer. */
function isOutside(column: Column): boolean {
  const { role, spot } = column;
  const isInside = (isPost(role) && spot === 'here') || hasEveryPost(column);
  return !isInside && column.arrive() !== WRITER;
}

const words = ['儿童车挡在消防箱前'];
const writerOf = ({ isFirst }: Making) => (isFirst ? WRITER : ANOTHER);

/** An anonymous appeal of one writer or of another, and its handling; each post has one holder. */
function byOneOf(title: string, first: string, second: string): Pair {
  return {
    title,
    words,
    isHiddenFrom: isNobodyOf(first, second),
    async make(making) {
      const { ground, town, isFirst, wait } = making;
      const idle = town.person({ id: STAFF_OWNER, nickname: '建国', home: 'here' });
      ground.devcloud.admin.importDocuments('people', [idle]);
      const appeal = await submit(making, isFirst ? first : second, ANONYMOUS);
      await ground.call(DESK, 'appeal.note', { ...one(appeal), text: '明天去看看' });
      await wait();
      await join(making, JOINER, appeal);
      return [appeal];
    },
  };
}

const hiddenWords: Pair = {
  title: 'the words that are hidden in an anonymous appeal',
  words: ['7号楼，儿童车挡在消防箱前', '8号楼，儿童车挡在消防箱前', '儿童车挡在消防箱前'],
  isHiddenFrom: isOutside,
  async make(making) {
    const house = `${making.isFirst ? 7 : 8}号楼`;
    const content = `${house}，儿童车挡在消防箱前`;
    const place = { text: `${house}门口` };
    const other = await submit(making, OWNER, { content: '3号楼，儿童车挡在消防箱前' });
    return [
      await submit(making, WRITER, { ...ANONYMOUS, content, place, alsoHide: [house] }),
      other,
    ];
  },
};

const hiddenLater: Pair = {
  title: 'what was hidden of an appeal afterwards, and who wrote it',
  words: ['7号楼，儿童车挡在消防箱前', '8号楼，儿童车挡在消防箱前', '儿童车挡在消防箱前'],
  isHiddenFrom: (column) => isOutside(column) && isNobodyOf(WRITER, ANOTHER)(column),
  async make(making) {
    const { ground, isFirst, wait } = making;
    const [house, shop] = isFirst ? ['7号楼', '红梅小卖部'] : ['8号楼', '青松小卖部'];
    const content = `${house}，儿童车挡在消防箱前，${shop}的老板知道`;
    const place = { text: `${house}门口` };
    const writer = writerOf(making);
    const appeal = await submit(making, writer, { content, place });
    const other = await submit(making, OWNER, { content: '3号楼，儿童车挡在消防箱前' });
    await join(making, JOINER, appeal);
    await ground.call(WORKER, 'appeal.accept', one(appeal));
    await wait();
    await ground.call(WORKER, 'appeal.respond', { ...one(appeal), text: '马上去看' });
    await wait();
    await ground.call(writer, 'appeal.hide', { ...one(appeal), words: [house], isAnonymous: true });
    await wait();
    const reason = '里面有店名';
    await ground.call(DESK, 'appeal.redact', { ...one(appeal), words: [shop], reason });
    await wait();
    return [appeal, other];
  },
};

/** Nicknames that no rule finds, one of each writer, and a common word that is one, too. */
const NICKNAMES = ['向日葵妈妈', '夜半歌声'] as const;
const WORD = '消防';

/** Both name themselves, and staff name them; and a nickname that is a word is no gap. */
const ownNames: Pair = {
  title: 'which of two nicknames an anonymous text hides',
  words: ['儿童车挡在消防箱前', WORD, ...NICKNAMES],
  isHiddenFrom: (column) => isNobodyOf(WRITER, ANOTHER, DESK)(column),
  async make(making) {
    const { ground, town, isFirst, wait } = making;
    const [first, second] = NICKNAMES;
    const [nickname, other] = isFirst ? [first, WORD] : [second, '平安'];
    const content = `大家叫我${nickname}，儿童车挡在消防箱前，平安无事最好`;
    const rename = (openid: string, name: string) =>
      ground.call(openid, 'account.join', {
        ...{ gridId: town.homeGrid('here'), nickname: name },
        idempotencyKey: newKey(),
      });
    await rename(WRITER, nickname);
    const named = await submit(making, WRITER, { ...ANONYMOUS, content });
    await ground.call(DESK, 'appeal.note', { ...one(named), text: `${nickname}写的` });
    await wait();
    await ground.call(WRITER, 'appeal.supplement', { ...one(named), text: `${nickname}等着` });
    await wait();
    await rename(ANOTHER, other);
    const plain = '儿童车挡在消防箱前，平安无事最好';
    return [named, await submit(making, ANOTHER, { ...ANONYMOUS, content: plain })];
  },
};

const closedLater: Pair = {
  title: 'that there is an appeal which its writer left to handlers only afterwards',
  words,
  isHiddenFrom: isOutside,
  async make(making) {
    const { ground, isFirst, wait } = making;
    const shown = await submit(making, OWNER, NAMED);
    const hidden = isFirst ? await submit(making, WRITER, NAMED) : null;
    if (hidden)
      await ground.call(WRITER, 'appeal.hide', { ...one(hidden), words: [], isForHandlers: true });
    else await wait();
    await wait();
    return [shown, hidden];
  },
};

const hiddenAppeal: Pair = {
  title: 'that there is an appeal for handlers only',
  words,
  isHiddenFrom: isOutside,
  async make(making) {
    const { ground, isFirst, wait } = making;
    const shown = await submit(making, OWNER, NAMED);
    const hidden = isFirst ? await submit(making, WRITER, HIDDEN) : null;
    if (!hidden) await wait();
    const far = await submit(making, holder('resident', 'elsewhere'), NAMED);
    if (hidden) {
      const decided = { ...one(hidden), department: '消防救援大队' };
      await ground.call(WORKER, 'appeal.setDepartment', decided);
    }
    return [shown, hidden, far];
  },
};

const hiddenDuplicate: Pair = {
  title: 'that an appeal for handlers only was merged into one',
  words,
  isHiddenFrom: isOutside,
  async make(making) {
    const { isFirst, wait } = making;
    const shown = await submit(making, OWNER, NAMED);
    const hidden = isFirst ? await submit(making, WRITER, HIDDEN) : null;
    if (!hidden) await wait();
    if (hidden) await merge(making, hidden, shown);
    else await wait();
    await join(making, JOINER, shown);
    return [shown, hidden];
  },
};

const ownDuplicate: Pair = {
  title: 'whether an anonymous duplicate is of the same writer',
  words,
  isHiddenFrom: isNobodyOf(WRITER, ANOTHER),
  async make(making) {
    const named = await submit(making, WRITER, NAMED);
    const duplicate = await submit(making, writerOf(making), ANONYMOUS);
    await merge(making, duplicate, named);
    return [named, duplicate];
  },
};

const namedDuplicate: Pair = {
  title: 'whether an anonymous appeal is of the writer of its duplicate',
  words,
  isHiddenFrom: isNobodyOf(WRITER, ANOTHER),
  async make(making) {
    const anonymous = await submit(making, writerOf(making), ANONYMOUS);
    const duplicate = await submit(making, WRITER, NAMED);
    await merge(making, duplicate, anonymous);
    return [anonymous, duplicate];
  },
};

const joinedByWriter: Pair = {
  title: 'whether the writer of an anonymous duplicate had joined',
  words,
  isHiddenFrom: isNobodyOf(WRITER, ANOTHER),
  async make(making) {
    const named = await submit(making, OWNER, NAMED);
    const duplicate = await submit(making, writerOf(making), ANONYMOUS);
    await join(making, WRITER, named);
    await merge(making, duplicate, named);
    return [named, duplicate];
  },
};

const joinedBeforeMerge: Pair = {
  title: 'whether the writer of an anonymous appeal had joined its duplicate',
  words,
  isHiddenFrom: isNobodyOf(WRITER, ANOTHER),
  async make(making) {
    const anonymous = await submit(making, writerOf(making), ANONYMOUS);
    const duplicate = await submit(making, OWNER, NAMED);
    await join(making, WRITER, duplicate);
    await merge(making, duplicate, anonymous);
    return [anonymous, duplicate];
  },
};

/** What others may not learn of appeals. */
export const APPEAL_PAIRS: readonly Pair[] = [
  byOneOf('which neighbour wrote an anonymous appeal', WRITER, ANOTHER),
  byOneOf('whether the grid worker wrote an anonymous appeal', WRITER, WORKER),
  hiddenWords,
  hiddenLater,
  ownNames,
  hiddenAppeal,
  closedLater,
  hiddenDuplicate,
  ownDuplicate,
  namedDuplicate,
  joinedByWriter,
  joinedBeforeMerge,
];
