import type { ChosenAct } from '../../../../../domain/appeal/acts';
import { PASSING_SHEET_TEXT } from './sheet-text-passing';
import type { SheetText } from './sheet-words';

const NO_TEXT = { minLength: 0, maxLength: 0 };

const HANDLING_SHEET_TEXT = {
  accept: {
    button: '受理',
    title: '受理这条诉求',
    body: '受理后由您继续办理，居民会收到消息。',
    confirm: '受理',
    ...NO_TEXT,
  },
  respond: {
    button: '首次响应',
    title: '首次响应',
    body: '告诉居民您已经看到，打算怎么办、什么时候。',
    confirm: '发给居民',
    label: '回应内容',
    placeholder: '例如：已经联系物业，今天下午 3 点到现场查看',
    minLength: 2,
    maxLength: 1000,
  },
  progress: {
    button: '发布进展',
    title: '发布进展',
    body: '进展会显示在办理经过里，能看到这条诉求的人都看得到。请不要写姓名、电话、门牌。',
    confirm: '发布',
    label: '进展内容',
    placeholder: '例如：配件已经下单，预计周三到货安装',
    minLength: 2,
    maxLength: 1000,
  },
  note: {
    button: '内部备注',
    title: '写一条内部备注',
    body: '只有工作人员看得到，居民和邻居看不到。',
    confirm: '记下',
    label: '备注',
    placeholder: '例如：产权单位电话打不通，下午再打',
    minLength: 2,
    maxLength: 1000,
  },
  resolve: {
    button: '办结',
    title: '办结这条诉求',
    body: '写清楚做了什么、结果怎样。办结后请居民评价，说没解决会重新办理。',
    confirm: '办结',
    label: '办理结果',
    placeholder: '例如：已更换 2 盏楼道灯，今晚 7 点与居民一起确认已亮',
    minLength: 2,
    maxLength: 1000,
  },
  setDepartment: {
    button: '责任部门',
    title: '确定责任部门',
    body: '以后遇到类似的诉求，会优先推荐您定的部门。居民看不到这一项。',
    confirm: '确定',
    label: '部门名称',
    placeholder: '例如：城市管理',
    minLength: 2,
    maxLength: 20,
  },
  regrade: {
    button: '调整颜色',
    title: '调整颜色',
    body: '颜色决定办理时限。居民看得到调整和原因。',
    confirm: '调整',
    label: '为什么调整',
    placeholder: '例如：现场看过，线头裸露，有触电危险',
    minLength: 2,
    maxLength: 500,
  },
  merge: {
    button: '合并重复',
    title: '和另一条合并',
    body: '这一条会并入您选的那一条。反映人和说“我也遇到”的人，以后都收到那一条的进展；两条的办理经过都保留。合并后不能再分开。',
    confirm: '合并',
    ...NO_TEXT,
  },
  revealContact: {
    button: '联系方式',
    title: '查看联系方式',
    body: '每次查看都会记录下来，反映人会收到消息，知道是谁、什么时候看的。请只在办理需要时查看。',
    confirm: '我需要联系，查看',
    ...NO_TEXT,
  },
  revealIdentity: {
    button: '查看匿名者',
    title: '查看匿名者是谁',
    body: '居民选择了匿名。只有确实必要时才能查看；原因和查看人都会告诉居民本人。',
    confirm: '写明原因，查看',
    label: '为什么必须知道',
    placeholder: '例如：反映有人要轻生，必须马上找到本人',
    minLength: 2,
    maxLength: 500,
  },
} as const satisfies Partial<Record<ChosenAct, SheetText>>;

const OWNER_SHEET_TEXT = {
  rate: {
    button: '评价',
    title: '问题解决了吗？',
    body: '您的评价会告诉办理人员，也计入满意率。',
    confirm: '提交评价',
    label: '想说的话（选填）',
    placeholder: '哪里满意，哪里还不行',
    minLength: 0,
    maxLength: 500,
  },
  supplement: {
    button: '补充说明',
    title: '补充说明',
    body: '想起什么、又有什么变化，都可以补上。办理人员会收到消息；正在等您说明的，会马上接着办。',
    confirm: '补充',
    label: '补充的内容',
    placeholder: '例如：昨天晚上又坏了，三楼那盏也不亮',
    minLength: 2,
    maxLength: 1000,
  },
  remind: {
    button: '催一催',
    title: '催一催',
    body: '办理人员会马上收到您的催办。',
    confirm: '催办',
    ...NO_TEXT,
  },
  withdraw: {
    button: '撤回',
    title: '撤回这条诉求？',
    body: '撤回后不再办理，也不再公开。需要时可以重新反映。',
    confirm: '撤回',
    label: '原因（选填）',
    placeholder: '例如：已经自己解决了',
    minLength: 0,
    maxLength: 200,
  },
} as const satisfies Partial<Record<ChosenAct, SheetText>>;

export const SHEET_TEXT: Record<ChosenAct, SheetText> = {
  ...HANDLING_SHEET_TEXT,
  ...OWNER_SHEET_TEXT,
  ...PASSING_SHEET_TEXT,
};

/** The same act, asked a second time after 30 days. */
export const ASKED_AGAIN_TEXT = {
  button: '说说现在怎样',
  title: '过了一个月，现在还好吗？',
  body: '上次办结已经 30 天。问题有没有再出现？您不回答也没关系，不会算作满意。',
} as const;
