export const GROUPS_TEXT = {
  title: '微信群',
  notYours: {
    title: '这一页给社区和网格的工作人员',
    hint: '在社区或网格有岗位的人，可以绑定本社区的微信群。',
  },
} as const;

export const DIGEST_TEXT = {
  title: '每日汇总',
  which: '哪一天',
  today: '今天',
  yesterday: '昨天',
  copy: '复制',
  copied: '已复制，去群里粘贴',
  failed: '没有复制上，请长按上面的文字复制',
  hint: '贴到群里即可。只有公开的诉求，电话、门牌等已经遮住；发之前请再看一眼。',
} as const;

/** What is posted in the group. */
export const POST_TEXT = {
  head: (community: string, day: string) => `【${community} ${day}】`,
  today: '今天',
  thatDay: '当天',
  received: (day: string, count: number, kinds: string) =>
    `${day}收到公开诉求 ${count} 件（${kinds}）`,
  receivedNone: (day: string) => `${day}没有新的公开诉求`,
  kind: (name: string, count: number) => `${name} ${count} 件`,
  resolved: (count: number) => `办结 ${count} 件`,
  /** After some that came, and after none. */
  resolvedNone: { some: '还没有办结的', none: '也没有办结的' },
  item: (nth: number, words: string) => `${nth}. ${words}`,
  more: (count: number) => `还有 ${count} 件，打开小程序就能看到。`,
  close: '有事请点小程序反映。',
} as const;

export const BOUND_TEXT = {
  title: '本社区的群',
  empty: '还没有绑定的群。',
  wholeCommunity: '全社区',
  bound: (name: string, day: string) => `${name} ${day}绑定`,
  unbind: '解除绑定',
  sheetTitle: (name: string) => `解除「${name}」的绑定？`,
  sheetBody: '解除后，从这个群进来的新邻居要自己选社区。以后还可以再绑定。',
} as const;

export const BIND_TEXT = {
  title: (community: string) => `把这个群和${community}绑定`,
  why: '绑定以后，从这个群进来的新邻居，会自动选好社区和网格。我们看不到群里有谁，也看不到群消息。',
  name: '给群起个名字',
  nameHint: '微信不会告诉我们群名，写一个同事认得的',
  namePlaceholder: '例如：3 号楼群',
  nameMissing: '请写群的名字，1 到 20 个字',
  grid: '这个群是哪个网格的',
  wholeCommunity: '全社区',
  submit: '绑定这个群',
  taken: '这个群已经绑定到别的社区',
  takenHint: '一个群只能属于一个社区。请先请那个社区解除绑定。',
  own: '您正从已经绑定的群进来，不用再绑。',
  other: (community: string) =>
    `您进来的这个群已经绑定到${community}。要改，请先请那个社区解除绑定。`,
} as const;

export const HOW_TEXT = {
  title: '怎么绑定一个群',
  steps: [
    '点下面的“转发”按钮，把小程序卡片发到群里',
    '回到群里，点开刚才那张卡片',
    '进“我的”里的“微信群”，给群起个名字，点“绑定这个群”',
  ],
  noButton: '做完三步还看不到“绑定这个群”？请把微信更新到最新版，再从群里点一次卡片。',
  onlyWechat: '要在微信小程序里绑定，网页上不知道您是从哪个群来的。请用微信打开这一页，按三步做：',
  /** The card in the group. */
  card: (community: string) => `${community}：身边的事，在这里说、在这里办`,
} as const;
