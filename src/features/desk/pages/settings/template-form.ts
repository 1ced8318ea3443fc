import { TEMPLATE_ACTS, type TemplateAct } from '../../../../../domain/appeal/reply-templates';
import type { TEMPLATE_TEXT } from '../../text-settings';
import type { Template } from './typed';

export const MOST_TEMPLATES = 30;
export const LONGEST_TITLE = 20;
export const LONGEST_TEXT = 500;
const SHORTEST_TEXT = 2;

export type TemplateProblem = keyof typeof TEMPLATE_TEXT.problems;

/** A template with nothing in it yet. */
export function blankTemplate(id: string): Template {
  return { id, acts: ['respond'], title: '', text: '' };
}

/** The template for one act more or less, in the order of the acts. */
export function withAct(template: Template, act: TemplateAct): Template {
  const isOn = template.acts.includes(act);
  const acts = TEMPLATE_ACTS.filter((one) => (one === act ? !isOn : template.acts.includes(one)));
  return { ...template, acts };
}

/** The template with a placeholder at the end of its text. */
export function withPlaceholder(template: Template, name: string): Template {
  const text = `${template.text}{${name}}`;
  return text.length > LONGEST_TEXT ? template : { ...template, text };
}

/** As it is kept: without blanks around it. */
export function tidy(template: Template): Template {
  return { ...template, title: template.title.trim(), text: template.text.trim() };
}

/** What is still missing or too long. */
export function templateProblems(template: Template): TemplateProblem[] {
  const { title, text, acts } = tidy(template);
  const isWrong: Record<TemplateProblem, boolean> = {
    title: title.length < 1 || title.length > LONGEST_TITLE,
    acts: acts.length === 0,
    text: text.length < SHORTEST_TEXT || text.length > LONGEST_TEXT,
  };
  return (Object.keys(isWrong) as TemplateProblem[]).filter((part) => isWrong[part]);
}
