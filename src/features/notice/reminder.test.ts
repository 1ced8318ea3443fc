import { DEFAULT_SETTINGS } from '../../../domain/notice/settings';
import type { Mailbox } from '../../setup/templates-to-ask';
import { reminderOf } from './reminder';

type Templates = Mailbox['templates'];

const PROGRESS: Templates[number] = {
  name: 'progress',
  balance: 0,
  isLongTerm: false,
  answer: null,
};

function mailboxOf(templates: Partial<Templates[number]>[], ask: Mailbox['ask']): Mailbox {
  return {
    templates: templates.map((one) => ({ ...PROGRESS, ...one })),
    ask,
    isStaff: false,
    settings: DEFAULT_SETTINGS,
    dutyPhone: null,
  };
}

test('who was never asked is offered to turn it on', () => {
  const mailbox = mailboxOf([{}, { name: 'digest' }], ['progress', 'digest']);
  expect(reminderOf(mailbox)).toEqual({ state: 'off', more: 2 });
});

test('who has few left is told how many more a tap brings', () => {
  const mailbox = mailboxOf([{ balance: 1, answer: 'accept' }], ['progress']);
  expect(reminderOf(mailbox)).toEqual({ state: 'low', more: 1 });
});

test('the number is what the button asks for, more than what would be asked for in passing', () => {
  const left = { balance: 1, answer: 'accept' } as const;
  const mailbox = mailboxOf([left, { name: 'digest', ...left, balance: 9 }], ['progress']);
  expect(reminderOf(mailbox)).toEqual({ state: 'low', more: 2 });
});

test('a long-term one that is still missing comes first, though it is not asked for in passing', () => {
  const mailbox = mailboxOf(
    [
      { balance: 1, answer: 'accept' },
      { name: 'digest', isLongTerm: true },
    ],
    ['progress'],
  );
  expect(reminderOf(mailbox)).toEqual({ state: 'low', more: 'always' });
});

test('a long-term template is for always', () => {
  const mailbox = mailboxOf([{ isLongTerm: true }], ['progress']);
  expect(reminderOf(mailbox)).toEqual({ state: 'off', more: 'always' });
});

test('who refused is left alone, with a word that nothing is lost', () => {
  expect(reminderOf(mailboxOf([{ answer: 'reject' }], []))).toEqual({ state: 'refused' });
});

test.each<[string, Partial<Templates[number]>]>([
  ['enough is left', { balance: 9, answer: 'accept' }],
  ['something is left from before a refusal', { balance: 2, answer: 'reject' }],
  ['only tasks were refused, which a resident never gets', { name: 'task', answer: 'reject' }],
])('nothing is said when %s', (_, template) => {
  expect(reminderOf(mailboxOf([template], []))).toBeNull();
});
