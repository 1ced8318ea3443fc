import { DEFAULT_REPLY_TEMPLATES } from '../../domain/appeal/reply-templates';
import type { SettingsStory } from './story';

type Settings = SettingsStory['saves'];

const OWN_TEMPLATES: Settings['templates'] = [
  {
    id: 'elderly-visit',
    acts: ['respond'],
    title: '老人家的事，先上门',
    text: '{称呼}您好，我是{岗位}{经办人}。您说的「{事项}」我记下了，{上门时间}我到{地点}去看，您不用跑。不方便开门就打{联系电话}，{时限}前一定给您回话。',
  },
  {
    id: 'courtyard-meeting',
    acts: ['progress', 'resolve'],
    title: '小院议事会商定了',
    text: '{今天}，{岗位}{经办人}请几家住户在小院里坐下来商量了「{事项}」（编号{编号}），大家同意：{商定的办法}。从{开始日期}起照着做，谁家有难处请打{联系电话}。',
  },
];

const OWN_WORDS: Settings['lexicon'] = [
  { id: 'old-locust', words: ['老槐树'], unless: ['乘凉', '合影'], priority: 'yellow' },
];

/** 解放路社区 has two templates and a word of its own. The other communities have the usual settings. */
export const SAVED_SETTINGS: readonly SettingsStory[] = [
  {
    who: 'o-liu-sumei',
    begins: { workingDaysAgo: 14, at: '10:00' },
    saves: {
      communityId: 'jiefang',
      templates: [
        ...OWN_TEMPLATES,
        ...DEFAULT_REPLY_TEMPLATES.map((one) => ({ ...one, acts: [...one.acts] })),
      ],
      lexicon: OWN_WORDS,
      limits: null,
    },
  },
];
