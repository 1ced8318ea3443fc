import { DEFAULT_SETTINGS } from '../../../domain/notice/settings';
import type { Mailbox } from '../../setup/templates-to-ask';
import { formOf, inputFrom, isChanged, isPhoneRight, type SettingsForm } from './settings-form';

const SAVED: Mailbox = {
  ...{ templates: [], ask: [], isStaff: true, dutyPhone: '0719-4221234' },
  settings: DEFAULT_SETTINGS,
};

test('an untouched form changes nothing and sends no phone', () => {
  const form = formOf(SAVED);
  expect(isChanged(form, SAVED)).toBe(false);
  expect(inputFrom(form, SAVED)).toEqual({ settings: DEFAULT_SETTINGS });
});

test('quiet hours that are switched off and on again are as they were', () => {
  const hours = { from: 21 * 60, to: 6 * 60 };
  const form = { ...formOf(SAVED), quiet: hours, isQuiet: false };
  expect(inputFrom(form, SAVED).settings.quiet).toBeNull();
  expect(inputFrom({ ...form, isQuiet: true }, SAVED).settings.quiet).toEqual(hours);
});

test('who never had quiet hours starts from the usual ones', () => {
  const never = { ...SAVED, settings: { ...DEFAULT_SETTINGS, quiet: null } };
  expect(formOf(never)).toMatchObject({ isQuiet: false, quiet: DEFAULT_SETTINGS.quiet });
  expect(isChanged({ ...formOf(never), isQuiet: true }, never)).toBe(true);
});

test('other hours while they are switched off are no change', () => {
  const never = { ...SAVED, settings: { ...DEFAULT_SETTINGS, quiet: null } };
  expect(isChanged({ ...formOf(never), quiet: { from: 1, to: 2 } }, never)).toBe(false);
});

test.each<Partial<SettingsForm>>([
  { quiet: { from: 22 * 60, to: 8 * 60 } },
  { tasks: 'morning' },
  { hasMorningList: false },
  { progress: 'never' },
  { followed: 'never' },
  { dutyPhone: '13800001234' },
  { dutyPhone: '' },
])('%j is a change', (change) => {
  expect(isChanged({ ...formOf(SAVED), ...change }, SAVED)).toBe(true);
});

test('an emptied phone is taken out, a new one is sent without spaces around it', () => {
  expect(inputFrom({ ...formOf(SAVED), dutyPhone: '  ' }, SAVED).dutyPhone).toBeNull();
  expect(inputFrom({ ...formOf(SAVED), dutyPhone: ' 13800001234 ' }, SAVED).dutyPhone).toBe(
    '13800001234',
  );
});

test.each([
  ['', true],
  ['138 0000 1234', true],
  ['+86 13800001234', true],
  ['1234', false],
  ['请打王师傅', false],
  ['138000012341380000123', false],
])('a phone %j may be saved: %s', (dutyPhone, isRight) => {
  expect(isPhoneRight({ ...formOf(SAVED), dutyPhone })).toBe(isRight);
});
