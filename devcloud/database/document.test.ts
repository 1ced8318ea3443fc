import { EJSON } from 'bson';
import fc from 'fast-check';
import { readDocument, writeDocument } from './document';

/** Every value that a document may hold, also those that only Extended JSON can write. */
const value = fc.letrec((again) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.integer(),
    fc.constantFrom<unknown>(null, true, undefined, -0, NaN, 2 ** 53, new Date(0), /a+/i),
    fc.array(again('any'), { maxLength: 4 }),
    fc.dictionary(fc.string({ maxLength: 5 }), again('any'), { maxKeys: 4 }),
  ),
})).any;

test('is written as Extended JSON, whatever is in it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value, { maxKeys: 5 }), (fields) => {
      const document = { ...fields, _id: 'a' };
      expect(writeDocument(document)).toBe(EJSON.stringify(document, { relaxed: true }));
    }),
    { numRuns: 500 },
  );
});

test('a date is read as what was written', () => {
  const document = { _id: 'a', at: new Date('2026-03-02T01:00:00.000Z'), n: [1.5, null, '长椅'] };
  expect(readDocument(writeDocument(document))).toEqual(document);
});
