import type { PersonalKind } from '../../../../../domain/text/personal-data';
import { VOICE_ONLY_CONTENT } from '../../draft';
import type { Openness } from './openness';

export const STEP_TEXT = ['说什么事', '在哪里、怎么联系', '谁能看到', '核对并提交'] as const;

export const COMPOSE_TEXT = {
  step: (step: number) => `第 ${step + 1} 步，共 ${STEP_TEXT.length} 步`,
  restored: '上次没写完的内容还在，接着写就行。',
  lost: (count: number) => `有 ${count} 个文件当时没传完，请重新添加。`,
  clear: '清空重写',
  clearTitle: '清空已经写的内容？',
  clearBody: '文字、照片、录音都会删掉，不能找回。',
  clearConfirm: '清空',
  saved: '随时自动保存在这部手机上，断网、退出都不会丢。',
  joinFirst: '提交前要先同意隐私说明、加入社区。可以现在去，写好的内容会留着。',
  back: '上一步',
  next: '下一步',
  check: '看看会交给谁',
  submit: '确认提交',
  submitting: '正在提交…',
} as const;

export const MISSING_TEXT = {
  category: '请先选一个类别',
  content: '请写几句话，或者录一段语音',
  longContent: '文字太长了，请删短',
  longPlace: '地点太长了，请删短',
  longContact: '联系方式太长了，请删短',
  uploads: '有文件还没有传完，请等一下，或者点失败的文件重试、删除',
} as const;

export const WHAT_TEXT = {
  category: '是哪一类事？',
  changeCategory: '换一类',
  content: '请把事情说一说',
  record: '点一下，开始说',
  recordHint: '不想打字，说出来也行，最长 60 秒',
  recording: (seconds: number) => `正在录音 ${seconds} 秒，点一下说完了`,
  recordAgain: '重新说一遍',
  contentLabel: '文字',
  contentPlaceholder: '什么事、什么时候开始的、影响了谁',
  voiceOnly: `只有语音时，文字先写成“${VOICE_ONLY_CONTENT}”，办理人员会听录音。您也可以再补几句，分得更准。`,
  photos: '照片和视频',
  photosHint: (left: number) => `还可以加 ${left} 张照片；视频一段，最长 60 秒`,
  addPhoto: '加照片',
  addVideo: '加视频',
  privacy: '照片里的拍摄地点等信息会自动去掉。',
} as const;

export const FILE_TEXT = {
  waiting: '等待上传',
  sending: (progress: number) => `上传中 ${progress}%`,
  sent: '已上传',
  failed: '没传上，点这里重试',
  remove: '删除',
} as const;

export const MEDIA_PROBLEM_TEXT = {
  NOT_ALLOWED: '没有使用麦克风或相册的权限，请在设置里允许后再试。',
  TOO_LONG: '视频超过 60 秒了，请剪短一点或换一段。',
  TOO_LARGE: '视频文件太大了，请剪短一点或换一段。',
  UNSUPPORTED: '这部手机打不开它，请换一个文件，或者直接写文字。',
} as const;

export const WHERE_TEXT = {
  place: '在哪里',
  placePlaceholder: '例如：3 号楼东侧',
  placeHint: '选填。写清楚地方，办理人员能更快找到。',
  contact: '怎么联系您',
  contactPlaceholder: '手机号或微信号',
  contactHint:
    '选填。办理人员需要上门或问清情况时才会用；加密保存，谁看过都会记下来并告诉您。不留也可以，回复都在小程序里看。',
  contactAnonymous: '您选了匿名，办理人员看不到这个联系方式。',
} as const;

export const WHO_TEXT = {
  anonymous: '对办理人员也匿名',
  anonymousOn: '已匿名：办理人员和邻居都看不到您是谁',
  anonymousOff: '未匿名：看得到内容的人，也看得到您的称呼',
  visibility: '内容给谁看',
  table: '这样选，别人能看到什么',
} as const;

export const OPENNESS_TEXT: Record<Openness, { label: string; hint: string }> = {
  named: { label: '公开，用我的称呼', hint: '邻居看得到处理过的内容、办理结果和您的称呼' },
  anonymous: {
    label: '公开，匿名',
    hint: '邻居看得到处理过的内容和办理结果，办理人员和邻居都看不到您是谁',
  },
  handlers: { label: '只给办理人员看', hint: '只有办理的人和他们的上级看得到' },
};

export const SIMILAR_TEXT = {
  title: '邻居可能已经反映过同一件事',
  hint: '点开看看。要是同一件事，点“我也遇到”就行，不用重写，有进展也会告诉您。您写的还留着。',
  joined: (count: number) => `已有 ${count} 人也遇到`,
} as const;

export const PREVIEW_TEXT = {
  title: '公开后，邻居看到的是这样',
  nothing: '没有发现电话、门牌、姓名等个人信息。',
  more: '还有要隐去的字吗？',
  moreHint: '例如：人名、店名',
  add: '隐去这几个字',
  unhide: (word: string) => `“${word}”已隐去，点这里恢复`,
} as const;

export const PERSONAL_TEXT: Record<PersonalKind, string> = {
  phone: '电话',
  idNumber: '证件号',
  bankCard: '银行卡号',
  plate: '车牌',
  door: '门牌',
  name: '姓名',
  account: '账号',
  email: '邮箱',
};

export const WHO_WROTE_TEXT = {
  ask: (kinds: string) => `办理人员会看到您写的${kinds}，要隐去吗？`,
  found: '您写了：',
  and: '、',
  choices: {
    hide: { label: '隐去', hint: '办理人员看不到这几处' },
    show: { label: '不隐去', hint: '办理人员看得到，可能会知道您是谁；邻居还是看不到' },
  },
  common: (names: string) => `您写的字里有“${names}”，和您的称呼一样`,
  commonHint: '这是大家常用的字，不会隐去。要是说的是您自己，请改一改。',
  edit: '回去改',
} as const;

export const CONFIRM_TEXT = {
  priority: '会这样办',
  why: '为什么是这个颜色',
  who: '会交给',
  yours: '您写的',
  contact: (contact: string) => `联系方式：${contact}`,
  files: (count: number) => `附 ${count} 个文件`,
} as const;
