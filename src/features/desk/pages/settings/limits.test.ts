import { contract } from '../../../../../contract';
import { DEFAULT_LIMITS } from '../../../../../domain/appeal/deadlines';
import { DEFAULT_TYPED, limitsFrom, typedLimits, wrongLimits } from './limits';

const ALL = {
  red: { respond: { hours: 12 }, resolve: { workingDays: 2 } },
  yellow: { resolve: { workingDays: 5 }, respond: { hours: 48 } },
  blue: { reply: { workingDays: 10 }, respond: { hours: 240 } },
};

test('what was typed and what is sent say the same', () => {
  expect(limitsFrom(typedLimits(ALL))).toEqual(ALL);
});

test('the own limits begin with those of everybody', () => {
  expect(limitsFrom(DEFAULT_TYPED)).toEqual(DEFAULT_LIMITS);
});

test('an added clock left empty is not sent', () => {
  const typed = { ...typedLimits(ALL), redResolve: ' ', blueRespond: '' };
  expect(limitsFrom(typed)?.red).toEqual({ respond: { hours: 12 } });
  expect(limitsFrom(typed)?.blue).toEqual({ reply: { workingDays: 10 } });
});

test('digits of a Chinese keyboard count', () => {
  expect(limitsFrom({ ...DEFAULT_TYPED, redRespond: '１２' })?.red.respond.hours).toBe(12);
});

test.each([
  ['redRespond', ''],
  ['redRespond', '0'],
  ['redRespond', '241'],
  ['yellowResolve', '61'],
  ['yellowRespond', '1.5'],
  ['blueReply', '七'],
  ['blueRespond', '-1'],
] as const)('%s may not be 「%s」', (name, value) => {
  const typed = { ...DEFAULT_TYPED, [name]: value };
  expect(wrongLimits(typed)).toEqual([name]);
  expect(limitsFrom(typed)).toBeNull();
});

test('the largest that may be typed is the largest that the cloud takes', () => {
  const accepts = (typed: Partial<typeof DEFAULT_TYPED>) =>
    contract['appeal.saveSettings'].input.safeParse({
      templates: [],
      lexicon: [],
      version: 0,
      idempotencyKey: 'key-12345678',
      limits: limitsFrom({ ...DEFAULT_TYPED, ...typed }),
    }).success;
  const most = { redResolve: '60', yellowRespond: '240', blueRespond: '240' };
  expect(accepts({ ...most, redRespond: '240', yellowResolve: '60', blueReply: '60' })).toBe(true);
});
