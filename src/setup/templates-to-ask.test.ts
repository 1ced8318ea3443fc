import { DEFAULT_SETTINGS } from '../../domain/notice/settings';
import { TEMPLATE_NAMES, type TemplateName } from '../../domain/notice/template-names';
import {
  type Mailbox,
  suitingTemplates,
  templatesAtTap,
  templatesOnRequest,
} from './templates-to-ask';

function mailboxOf({
  ask = [],
  longTerm = [],
  open = [],
  isStaff = true,
}: {
  ask?: TemplateName[];
  longTerm?: TemplateName[];
  open?: TemplateName[];
  isStaff?: boolean;
}): Mailbox {
  const templates = TEMPLATE_NAMES.map((name) => ({
    name,
    balance: open.includes(name) ? 1 : 0,
    isLongTerm: longTerm.includes(name),
    answer: null,
  }));
  return { templates, ask, isStaff, settings: DEFAULT_SETTINGS, dutyPhone: null };
}

test('residents are never asked about tasks', () => {
  const resident = mailboxOf({ isStaff: false });
  expect(suitingTemplates(resident).map(({ name }) => name)).toEqual(['progress', 'digest']);
  expect(templatesOnRequest(resident)).toEqual(['progress', 'digest']);
});

test('at a tap only what the cloud names is asked for, nothing before it has said so', () => {
  expect(templatesAtTap(undefined)).toEqual([]);
  expect(templatesAtTap(mailboxOf({}))).toEqual([]);
  expect(templatesAtTap(mailboxOf({ ask: ['task', 'digest'] }))).toEqual(['task', 'digest']);
});

test('one-time and long-term templates are never asked for together', () => {
  const mailbox = mailboxOf({ ask: ['task', 'progress', 'digest'], longTerm: ['progress'] });
  expect(templatesAtTap(mailbox)).toEqual(['task', 'digest']);
  expect(templatesOnRequest(mailbox)).toEqual(['progress']);
});

test('a long-term template that is open is not asked for again, one-time ones are', () => {
  const mailbox = mailboxOf({ longTerm: ['progress'], open: ['progress', 'task'] });
  expect(templatesOnRequest(mailbox)).toEqual(['task', 'digest']);
});
