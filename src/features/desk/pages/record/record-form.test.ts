import { emptyForm, inputOf, missingOf, type RecordForm } from './record-form';

const filled: RecordForm = {
  ...emptyForm('key-12345678'),
  ...{ source: 'phone', consent: 'spoken', gridId: 'g1', category: 'property' },
  ...{ content: ' 楼道灯坏了 ', name: '王大娘', contact: '13800001234' },
};

test('what is missing is told in the order of the page', () => {
  expect(missingOf(emptyForm('key-12345678'))).toEqual([
    ...['source', 'consent', 'gridId', 'category', 'content'],
  ]);
  expect(inputOf({ ...filled, content: '  ' })).toBeNull();
});

test('with consent the name and the contact go along', () => {
  expect(inputOf(filled)).toMatchObject({
    ...{ content: '楼道灯坏了', name: '王大娘', contact: '13800001234' },
    ...{ visibility: 'public', isAnonymous: false },
  });
});

test('without consent neither goes, even when it was typed before', () => {
  const input = inputOf({ ...filled, consent: 'none', openness: 'handlers' });
  expect(input).toMatchObject({ visibility: 'handlers' });
  expect(input).not.toHaveProperty('name');
  expect(input).not.toHaveProperty('contact');
});
