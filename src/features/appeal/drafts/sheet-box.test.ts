import { EMPTY_FORM } from '../acts/parts/form';
import { markOf, SheetBox } from './sheet-box';

function openBox() {
  const kept = new Map<string, string>();
  const box = () =>
    new SheetBox({
      load: <T>(key: string) => JSON.parse(kept.get(key) ?? 'null') as T | null,
      save: (key, value) => Boolean(kept.set(key, JSON.stringify(value))),
      remove: (key) => void kept.delete(key),
    });
  return { kept, box };
}

const photo = {
  localId: 'p1',
  path: 'wxfile://1',
  extension: 'jpg',
  fileId: 'cloud://1',
  hasFailed: false,
} as const;

test('what was written for an act is there after a reload, for that appeal and act only', () => {
  const { box } = openBox();
  const form = { ...EMPTY_FORM, text: '已经联系电工' };
  box().keep('a1', 'respond', { form, sent: { key: 'k1', form: markOf(form) } });
  expect(box().read('a1', 'respond')).toEqual({ form, sent: { key: 'k1', form: markOf(form) } });
  expect(box().read('a1', 'note').form).toEqual(EMPTY_FORM);
  expect(box().read('a2', 'respond').form).toEqual(EMPTY_FORM);
});

test('a photo in the cloud stays without its path, and says the same; another is gone', () => {
  const { box } = openBox();
  const form = { ...EMPTY_FORM, photos: [photo] };
  const sending = { ...photo, localId: 'p2', fileId: null };
  box().keep('a1', 'supplement', { form: { ...form, photos: [photo, sending] }, sent: null });
  const { form: again } = box().read('a1', 'supplement');
  expect(again.photos).toEqual([{ ...photo, path: null }]);
  expect(markOf(again)).toBe(markOf(form));
});

test('nothing is left of what was sent or emptied', () => {
  const { box, kept } = openBox();
  const form = { ...EMPTY_FORM, text: '好' };
  box().keep('a1', 'note', { form, sent: null });
  box().forget('a1', 'note');
  box().keep('a1', 'rate', { form, sent: null });
  box().keep('a1', 'rate', { form: EMPTY_FORM, sent: null });
  expect([...kept.keys()]).toEqual(['appeal.sheets']);
});

test('the one longest untouched makes room', () => {
  const { box, kept } = openBox();
  for (let at = 0; at < 25; at += 1) {
    box().keep(`a${at}`, 'note', { form: { ...EMPTY_FORM, text: '好' }, sent: null });
  }
  expect(kept.size).toBe(21);
  expect(box().read('a0', 'note').form.text).toBe('');
  expect(box().read('a24', 'note').form.text).toBe('好');
});

test('what was said too late stands below what is written, once, and goes with it', () => {
  const { box, kept } = openBox();
  const late = { text: '三天没人修', photos: [{ ...photo, path: null }], aside: ['改了电话'] };
  box().keep('a1', 'supplement', { form: { ...EMPTY_FORM, text: '二楼也坏了' }, sent: null });
  for (let times = 0; times < 2; times++) box().add('a1', 'supplement', late);
  expect(box().read('a1', 'supplement')).toMatchObject({
    form: { text: '二楼也坏了\n三天没人修', photos: late.photos },
    aside: ['改了电话'],
  });
  box().add('a2', 'supplement', { text: '', photos: [], aside: ['改了电话'] });
  expect(box().read('a2', 'supplement')).toMatchObject({ form: EMPTY_FORM, aside: ['改了电话'] });
  box().keep('a2', 'supplement', { form: EMPTY_FORM, sent: null, aside: [] });
  expect([...kept.keys()].filter((key) => key.includes('a2'))).toEqual([]);
});
