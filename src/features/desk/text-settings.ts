import type { TemplateAct, TemplateValues } from '../../../domain/appeal/reply-templates';
import type { DangerNumber } from '../../../domain/appeal/vocabulary';

export const SETTINGS_TEXT = {
  title: (community: string) => `${community}设置`,
  part: '改哪一部分',
  parts: { templates: '回复模板', lexicon: '本地用语', limits: '办理时限' },
  savedAt: (when: string) => `上次保存：${when}`,
  neverSaved: '还没有改过，现在是大家通用的设置。',
  readOnly: '只有社区书记能改。您可以看，要改请告诉书记。',
  changed: '有改动，还没保存',
  changedPart: (part: string) => `${part} · 改过`,
  save: '保存',
  saving: '正在保存…',
  saved: '已经保存',
  discard: '不改了',
  discardTitle: '放弃没保存的改动？',
  discardBody: '会回到上次保存的样子，刚才改的不能找回。',
  discardConfirm: '放弃改动',
  add: '加一条',
  remove: '删除',
  removeTitle: '真的删除这一条吗？保存以后才算数。',
  removeConfirm: '删除',
  keep: '不删',
  done: '改好了',
  none: '一条也没有',
} as const;

export const CONFLICT_TEXT = {
  title: '您改的时候，别人先保存了',
  body: '您改的都还在这部手机上，还没有保存。先把对方保存的取过来，您没动过的地方用对方的，您改过的地方留您的，看一遍再保存。',
  load: '取来对方的，留下我改的',
  loaded: '对方保存的已经取来，您改的也都还在。看一遍，没问题再保存。',
  both: (names: string) => `这些您和对方都改了，现在放的是您的：${names}`,
  limits: '办理时限',
} as const;

export const TEMPLATE_TEXT = {
  hint: '办理人员写回复时可以挑一个，自动填好，再改几个字就能发。',
  acts: { respond: '首次响应', progress: '公开进展', resolve: '办结' } satisfies Record<
    TemplateAct,
    string
  >,
  sheetNew: '加一个模板',
  sheetEdit: '改模板',
  title: '名字',
  titleHint: '例如：已到现场',
  forActs: '用在哪一步（可以选几个）',
  text: '内容',
  placeholders: '点一下，加到内容末尾；用的时候自动换成真的：',
  own: '自己写的花括号，例如 {上门时间}，会留成“请填写”，由经办人写好再发。',
  preview: '用的时候是这样',
  most: (count: number) => `最多 ${count} 个模板`,
  problems: {
    title: '名字要写 1 到 20 个字',
    acts: '请选用在哪一步',
    text: '内容要写 2 到 500 个字',
  },
} as const;

/** What the preview shows in the place of the placeholders. */
export const EXAMPLE_VALUES: Required<TemplateValues> = {
  addressee: '王阿姨',
  number: '20261122-7K3F9Q',
  excerpt: '3 号楼二单元楼道灯坏了',
  place: '3 号楼二单元',
  dueOn: '11月26日',
  handler: '赵明亮',
  post: '解放路社区第一网格网格员',
  today: '11月24日',
};

export const LEXICON_TEXT = {
  hint: '有些说法只有本地人懂。写在这里，居民的话里出现了，就把颜色往上提，更快有人管；只会提高，不会降低。',
  sheetNew: '加一组用语',
  sheetEdit: '改用语',
  words: '出现这些词，就提高颜色',
  wordsHint: '一个一个用顿号、逗号或空格隔开，每个 2 到 12 个字，最多 10 个',
  wordsExample: '例如：跑气、漏气味儿',
  unless: '同一句里有这些词，就不算',
  unlessHint: '可以不填。例如“演练”：消防演练里说着火，不是真的',
  priority: '提到什么颜色',
  yellow: { label: '黄 · 一般问题', hint: '三个工作日左右办结的一般问题' },
  red: { label: '红 · 紧急重大', hint: '马上通知街道和社区负责人' },
  danger: '要不要请居民先打电话',
  dangerHint: '选了，居民写到这些词时，会先看到大大的电话号码和怎么做',
  noDanger: '不用',
  numbers: { '110': '110 报警', '119': '119 火警', '120': '120 急救' } satisfies Record<
    DangerNumber,
    string
  >,
  cancelledBy: (words: string) => `有“${words}”时不算`,
  calls: (number: string) => `先请打 ${number}`,
  most: (count: number) => `最多 ${count} 组`,
  problems: {
    words: '请至少写一个词',
    tooMany: (count: number) => `最多 ${count} 个词`,
    shape: (words: string) => `这些词太短、太长，或者有标点：${words}`,
  },
} as const;

export const LIMITS_TEXT = {
  hint: '改了以后，新来的诉求按新的算；已经在办的，还按原来的时限，不变。',
  useDefault: '用通用时限',
  useDefaultHint: '红 24 小时内首次响应 · 黄 3 个工作日内办结 · 蓝 7 个工作日内答复',
  useOwn: '本社区自己定',
  useOwnHint: '可以定得更快，也可以再加几个时限',
  colours: { red: '红 · 紧急重大', yellow: '黄 · 一般问题', blue: '蓝 · 咨询建议' },
  extra: '另加的时限：空着就是不加。',
  fields: {
    redRespond: '首次响应，几小时内',
    redResolve: '另加：办结，几个工作日内',
    yellowResolve: '办结，几个工作日内',
    yellowRespond: '另加：首次响应，几小时内',
    blueReply: '答复，几个工作日内',
    blueRespond: '另加：首次响应，几小时内',
  },
  range: (most: number) => `请填 1 到 ${most} 的整数`,
  rangeOrEmpty: (most: number) => `请填 1 到 ${most} 的整数，或者空着`,
  wrong: '办理时限里有数字不对，请先改好',
} as const;
