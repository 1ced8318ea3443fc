import type { FieldKind, FieldValues } from './template-fields';
import type { TemplateName } from './template-names';

/**
 * The templates as they are chosen in WeChat's console, in one table: the name of each field there, by what it tells.
 * Their ids come from the configuration.
 */
export const TEMPLATES = {
  /** 待办提醒: 编号 · 颜色 · 内容 · 时间 · 事项 */
  task: {
    fields: {
      number: 'character_string1',
      colour: 'phrase2',
      about: 'thing3',
      at: 'time4',
      what: 'thing5',
    },
  },
  /** 进度通知: 编号 · 状态 · 内容 · 时间 */
  progress: {
    fields: { number: 'character_string1', state: 'phrase2', about: 'thing3', at: 'time4' },
  },
  /** 汇总提醒: 事项 · 数量 · 时间 */
  digest: { fields: { what: 'thing1', count: 'number2', at: 'time3' } },
} as const satisfies Record<TemplateName, { fields: Record<string, `${FieldKind}${number}`> }>;

type Templates = typeof TEMPLATES;
type KindOf<Field> = { [K in FieldKind]: Field extends `${K}${number}` ? K : never }[FieldKind];

/** What a template must be filled with: each field with a value of its kind. */
export type Filling<T extends TemplateName> = {
  readonly [F in keyof Templates[T]['fields']]: FieldValues[KindOf<Templates[T]['fields'][F]>];
};

export type TemplateData = Record<string, { value: string }>;

/** The data of a message as WeChat takes it. */
export function fill<T extends TemplateName>(template: T, filling: Filling<T>): TemplateData {
  const fields: Record<string, string> = TEMPLATES[template].fields;
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      field,
      { value: (filling as Record<string, string>)[name] ?? '' },
    ]),
  );
}
