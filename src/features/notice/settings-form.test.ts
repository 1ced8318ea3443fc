import { DEFAULT_SETTINGS } from '../../../domain/notice/settings';
import type { Mailbox } from '../../setup/templates-to-ask';
import {
  formOf,
  isGranted,
  isPhoneRight,
  isSameSettings,
  isSameWish,
  phoneFrom,
  settingsFrom,
} from './settings-form';

const SAVED: Mailbox = {
  templates: [],
  ask: [],
  isStaff: true,
  dutyPhone: '0719-4221234',
  settings: DEFAULT_SETTINGS,
};
const HOURS = { from: 21 * 60, to: 6 * 60 };

test('an untouched form is what is saved', () => {
  expect(settingsFrom(formOf(DEFAULT_SETTINGS, null))).toEqual(DEFAULT_SETTINGS);
});

test('quiet hours that are switched off, saved so, and switched on again are as they were', () => {
  const off = settingsFrom({
    ...formOf({ ...DEFAULT_SETTINGS, quiet: HOURS }, null),
    isQuiet: false,
  });
  expect(off.quiet).toBeNull();
  const on = { ...formOf(off, HOURS), isQuiet: true };
  expect(settingsFrom(on).quiet).toEqual(HOURS);
});

test('who never had quiet hours starts from the usual ones', () => {
  const never = { ...DEFAULT_SETTINGS, quiet: null };
  expect(formOf(never, null)).toMatchObject({ isQuiet: false, quiet: DEFAULT_SETTINGS.quiet });
});

test('hours of the cloud count more than those seen here before', () => {
  expect(formOf(DEFAULT_SETTINGS, HOURS).quiet).toEqual(DEFAULT_SETTINGS.quiet);
});

test.each<Partial<Mailbox['settings']>>([
  { quiet: { from: 22 * 60, to: 8 * 60 } },
  { quiet: { from: 23 * 60, to: 7 * 60 } },
  { quiet: null },
  { tasks: 'morning' },
  { hasMorningList: false },
  { progress: 'never' },
  { followed: 'never' },
])('%j is a change', (change) => {
  const changed = { ...DEFAULT_SETTINGS, ...change };
  expect(isSameSettings(changed, DEFAULT_SETTINGS)).toBe(false);
  expect(isSameSettings(changed, { ...changed })).toBe(true);
});

test('with another phone it is another wish', () => {
  const wish = { settings: DEFAULT_SETTINGS };
  expect(isSameWish(wish, { settings: { ...DEFAULT_SETTINGS } })).toBe(true);
  expect(isSameWish(wish, { ...wish, dutyPhone: null })).toBe(false);
});

test('a wish is granted once the cloud has all of it', () => {
  const wish = { settings: DEFAULT_SETTINGS };
  expect(isGranted(wish, SAVED)).toBe(true);
  expect(isGranted({ ...wish, dutyPhone: '0719-4221234' }, SAVED)).toBe(true);
  expect(isGranted({ ...wish, dutyPhone: null }, SAVED)).toBe(false);
  expect(isGranted({ settings: { ...DEFAULT_SETTINGS, quiet: null } }, SAVED)).toBe(false);
});

test('an emptied phone is taken out, a new one is sent without spaces around it', () => {
  expect(phoneFrom('  ')).toBeNull();
  expect(phoneFrom(' 13800001234 ')).toBe('13800001234');
});

test.each([
  ['', true],
  ['138 0000 1234', true],
  ['+86 13800001234', true],
  ['1234', false],
  ['请打王师傅', false],
  ['138000012341380000123', false],
])('a phone %j may be saved: %s', (typed, isRight) => {
  expect(isPhoneRight(typed)).toBe(isRight);
});
