/** What a template can leave open, by the word that stands for it between 「{」 and 「}」. */
export const TEMPLATE_PLACEHOLDERS = {
  /** 怎么称呼居民 */ 称呼: 'addressee',
  /** 诉求编号 */ 编号: 'number',
  /** 诉求内容摘要 */ 事项: 'excerpt',
  /** 地点 */ 地点: 'place',
  /** 办理时限 */ 时限: 'dueOn',
  /** 经办人 */ 经办人: 'handler',
  /** 经办人的岗位 */ 岗位: 'post',
  /** 今天的日期 */ 今天: 'today',
} as const;
export type TemplatePlaceholder = keyof typeof TEMPLATE_PLACEHOLDERS;
export type TemplateValueKey = (typeof TEMPLATE_PLACEHOLDERS)[TemplatePlaceholder];
export type TemplateValues = Readonly<Partial<Record<TemplateValueKey, string>>>;

export const TEMPLATE_ACTS = ['respond', 'progress', 'resolve'] as const;
export type TemplateAct = (typeof TEMPLATE_ACTS)[number];

/** 回复模板 */
export interface ReplyTemplate {
  id: string;
  acts: readonly TemplateAct[];
  title: string;
  text: string;
}

/** A community starts with these; what nobody can fill in by rule is left to the writer. */
export const DEFAULT_REPLY_TEMPLATES: readonly ReplyTemplate[] = [
  {
    id: 'received',
    acts: ['respond'],
    title: '已收到，去现场',
    text: '{称呼}您好，您反映的「{事项}」（编号{编号}）已收到，由{岗位}{经办人}办理。我们将于{上门时间}到{地点}查看，{时限}前给您结果。有事请打{联系电话}。',
  },
  {
    id: 'urgent',
    acts: ['respond'],
    title: '紧急情况，先行处置',
    text: '{称呼}您好，{岗位}{经办人}已于{今天}{时刻}到达{地点}，先采取了{处置措施}。请您先远离现场，有新情况请打{联系电话}；遇到生命危险请先拨打110、119或120。',
  },
  {
    id: 'consultation',
    acts: ['respond', 'resolve'],
    title: '咨询答复',
    text: '{称呼}您好，您咨询的「{事项}」，{岗位}{经办人}于{今天}查询后答复如下：{答复内容}。需要办理时，请带{所需材料}到{办理窗口}，办理时间{办理时间}，电话{联系电话}。',
  },
  {
    id: 'need-information',
    acts: ['respond', 'progress'],
    title: '请补充情况',
    text: '{称呼}您好，{岗位}{经办人}{今天}核实「{事项}」（编号{编号}）时，还需要您补充：{需补充的内容}。请在{补充期限}前补充，或打{联系电话}告诉我们。',
  },
  {
    id: 'visited',
    acts: ['progress'],
    title: '已到现场',
    text: '{今天}，{岗位}{经办人}到{地点}查看了「{事项}」，情况是：{现场情况}。下一步{下一步安排}，预计{时限}前办完。',
  },
  {
    id: 'with-others',
    acts: ['progress'],
    title: '多方一起办',
    text: '{今天}，{岗位}{经办人}已联系{协办单位}一起办理「{事项}」（编号{编号}），商定的办法是：{商定的办法}。下一步{下一步安排}，预计{预计完成日期}完成。',
  },
  {
    id: 'waiting',
    acts: ['progress'],
    title: '需要等待，说明原因',
    text: '{称呼}您好，「{事项}」（编号{编号}）目前在等{等待的事}，原因是{原因}。{岗位}{经办人}已于{今天}催办，下次告诉您进展的时间是{下次告知日期}。',
  },
  {
    id: 'done',
    acts: ['resolve'],
    title: '已办好',
    text: '{称呼}您好，您反映的「{事项}」（编号{编号}），{岗位}{经办人}于{今天}在{地点}完成了{办理内容}。请您看看是否解决；没解决请选「没解决」，我们重新办理，也可以打{联系电话}。',
  },
  {
    id: 'mediated',
    acts: ['resolve'],
    title: '已调解',
    text: '{称呼}您好，{今天}由{岗位}{经办人}调解「{事项}」（编号{编号}），双方同意：{约定内容}，从{开始日期}起执行。如有一方没做到，请打{联系电话}。',
  },
  {
    id: 'not-possible',
    acts: ['resolve'],
    title: '暂时办不到，说明依据',
    text: '{称呼}您好，「{事项}」（编号{编号}）经{岗位}{经办人}{今天}核实，目前办不到，依据是{依据}。您还可以{其他途径}；有不同意见请选「没解决」，会由上一级重新办理。',
  },
];

const MARK = /【请填写：[^【】]*】/;
const BRACES = /\{([^{}\s]{1,20})\}/g;

/** A template with what is known filled in; what is not stays visible as 「【请填写：…】」 and is listed in `open`. */
export function fillTemplate(
  text: string,
  values: TemplateValues,
): { text: string; open: string[] } {
  const open = new Set<string>();
  const filled = text.replace(BRACES, (_, name: string) => {
    const value = isKnownPlaceholder(name) ? values[TEMPLATE_PLACEHOLDERS[name]]?.trim() : '';
    if (value) return value;
    open.add(name);
    return `【请填写：${name}】`;
  });
  return { text: filled, open: [...open] };
}

/** The placeholders of a template, each once, as they come; also those that nothing fills in by itself. */
export function placeholdersIn(text: string): string[] {
  return [...new Set((text.match(BRACES) ?? []).map((braces) => braces.slice(1, -1)))];
}

/** Whether the value of a placeholder comes from the appeal or the handler. */
export function isKnownPlaceholder(name: string): name is TemplatePlaceholder {
  return Object.keys(TEMPLATE_PLACEHOLDERS).includes(name);
}

/** Whether something is still to be filled in, so that it is not sent by mistake. */
export function hasOpenMarks(text: string): boolean {
  return MARK.test(text);
}

/** The templates that fit an act, in their order. */
export function templatesFor<T extends Pick<ReplyTemplate, 'acts'>>(
  act: TemplateAct,
  templates: readonly T[],
): T[] {
  return templates.filter(({ acts }) => acts.includes(act));
}
