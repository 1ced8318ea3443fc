import type { Output } from '../../contract';
import type { TemplateName } from '../../domain/notice/template-names';

export type Mailbox = Output<'notice.mailbox'>;
type TemplateState = Mailbox['templates'][number];

/** What suits a person: tasks come to staff only. */
export function suitingTemplates({ templates, isStaff }: Mailbox): TemplateState[] {
  return templates.filter(({ name }) => isStaff || name !== 'task');
}

/** WeChat asks about one-time or about long-term templates, never about both in one call: those of the first. */
function ofOneSort(mailbox: Mailbox, wanted: readonly TemplateName[]): TemplateName[] {
  const isLongTerm = (name: TemplateName) =>
    mailbox.templates.some((template) => template.name === name && template.isLongTerm);
  const [first] = wanted;
  return first ? wanted.filter((name) => isLongTerm(name) === isLongTerm(first)) : [];
}

/** What to ask for at a tap that is about something else: nothing unless the cloud says that it is time. */
export function templatesAtTap(mailbox: Mailbox | undefined): TemplateName[] {
  return mailbox ? ofOneSort(mailbox, mailbox.ask) : [];
}

/** What to ask for when the person asks for messages: all that suit them; what is open for ever needs no more. */
export function templatesOnRequest(mailbox: Mailbox): TemplateName[] {
  const wanted = suitingTemplates(mailbox)
    .filter(({ isLongTerm, balance }) => !isLongTerm || balance === 0)
    .sort((one, other) => Number(other.isLongTerm) - Number(one.isLongTerm));
  return ofOneSort(
    mailbox,
    wanted.map(({ name }) => name),
  );
}
