import type { MeView, PlaceView } from '../../../../../contract';
import {
  emptyForm,
  inputOf,
  isBlank,
  isContactLost,
  missingOf,
  presetGrid,
  type RecordForm,
} from './record-form';

const filled: RecordForm = {
  ...emptyForm('key-12345678'),
  source: 'phone',
  consent: 'spoken',
  gridId: 'g1',
  category: 'property',
  content: ' 楼道灯坏了 ',
  name: '王大娘',
  contact: '13800001234',
};

test('what is missing is told in the order of the page', () => {
  expect(missingOf(emptyForm('key-12345678'))).toEqual([
    ...['source', 'consent', 'gridId', 'category', 'content'],
  ]);
  expect(inputOf({ ...filled, content: '  ' })).toBeNull();
});

test('a text that is too long is not cut, and does not go', () => {
  const long: RecordForm = { ...filled, name: '王'.repeat(21) };
  expect(missingOf(long)).toEqual(['tooLong']);
  expect(inputOf(long)).toBeNull();
  expect(missingOf({ ...long, consent: 'none' })).toEqual([]);
});

test('with consent the name and the contact go along', () => {
  expect(inputOf(filled)).toMatchObject({
    content: '楼道灯坏了',
    name: '王大娘',
    contact: '13800001234',
    visibility: 'public',
    isAnonymous: false,
  });
});

test('without consent neither goes, even when it was typed before', () => {
  const input = inputOf({ ...filled, consent: 'none', openness: 'handlers' });
  expect(input).toMatchObject({ visibility: 'handlers' });
  expect(input).not.toHaveProperty('name');
  expect(input).not.toHaveProperty('contact');
});

test('a contact that goes along with an anonymous appeal is lost, one that stays behind is not', () => {
  const anonymous: RecordForm = { ...filled, openness: 'anonymous' };
  expect(isContactLost(anonymous)).toBe(true);
  expect(isContactLost({ ...anonymous, contact: ' ' })).toBe(false);
  expect(isContactLost({ ...anonymous, consent: 'none' })).toBe(false);
  expect(isContactLost({ ...filled, openness: 'handlers' })).toBe(false);
});

const grid = (id: string): PlaceView => ({ id, name: `网格 ${id}`, level: 'grid' });
const worker = (...ids: string[]): Pick<MeView, 'roles'> => ({
  roles: ids.map((id) => ({ role: 'grid_worker', place: grid(id) })),
});

test('a grid worker begins with their own grid, a secretary with none', () => {
  expect(presetGrid(null, [grid('g1'), grid('g2')], worker('g2'))).toBe('g2');
  expect(presetGrid(null, [grid('g1'), grid('g2')], worker())).toBeNull();
  expect(presetGrid(null, [grid('g1')], worker())).toBe('g1');
});

test('a chosen grid stays, one that can no longer be chosen does not', () => {
  expect(presetGrid('g1', [grid('g1'), grid('g2')], worker('g2'))).toBeNull();
  expect(presetGrid('gone', [grid('g1'), grid('g2')], worker('g2'))).toBe('g2');
  expect(presetGrid('g1', undefined, worker('g2'))).toBeNull();
});

test('a form with only a grid in it is blank', () => {
  expect(isBlank({ ...emptyForm('key-12345678'), gridId: 'g1', content: ' ' })).toBe(true);
  expect(isBlank({ ...emptyForm('key-12345678'), contact: '138' })).toBe(false);
});
