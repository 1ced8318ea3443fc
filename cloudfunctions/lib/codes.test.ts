import fc from 'fast-check';
import { type CodeUse, codeFor, isCodeFor, numberFor } from './codes';

process.env.DATA_KEY = Buffer.alloc(32, 9).toString('base64');
process.env.TEMPLATE_TASK = 'task';
process.env.TEMPLATE_PROGRESS = 'progress';
process.env.TEMPLATE_DIGEST = 'digest';

const thing = { type: 'appeal', id: 'one' };

describe('codes that only we can make of a thing', () => {
  test('the same use, the same code: ten characters without 0 O 1 I', () => {
    const code = codeFor({ purpose: 'claim', thing });
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{10}$/);
    expect(codeFor({ purpose: 'claim', thing })).toBe(code);
    expect(isCodeFor({ purpose: 'claim', thing }, code)).toBe(true);
  });

  test('another purpose, thing, type or day has another code', () => {
    const use = { purpose: 'checkIn', thing, on: '2026-03-02' };
    const code = codeFor(use);
    const others = [
      { ...use, purpose: 'pickUp' },
      { ...use, on: '2026-03-03' },
      { ...use, thing: { ...thing, id: 'two' } },
      { ...use, thing: { ...thing, type: 'booking' } },
      { purpose: use.purpose, thing },
    ];
    expect(others.map((other) => isCodeFor(other, code))).toEqual(others.map(() => false));
    expect(isCodeFor(use, code.slice(1))).toBe(false);
    expect(isCodeFor(use, '')).toBe(false);
  });

  test('a code holds for its own use only: purpose, thing, day and person', () => {
    const part = fc.constantFrom('a', '","', '');
    const use: fc.Arbitrary<CodeUse> = fc
      .record(
        { purpose: part, type: fc.constantFrom('seat', 'prize'), id: part, on: part, person: part },
        { requiredKeys: ['purpose', 'type', 'id'] },
      )
      .map(({ type, id, ...rest }) => ({ ...rest, thing: { type, id } }));
    /** No day and the day without a name are the same; nobody and the person without a name are not. */
    const said = ({ purpose, thing: it, on = '', person }: CodeUse) =>
      JSON.stringify([purpose, it.type, it.id, on, person ?? null]);
    let same = 0;
    fc.assert(
      fc.property(use, use, (one, other) => {
        const isSame = said(one) === said(other);
        same += Number(isSame);
        expect(isCodeFor(other, codeFor(one))).toBe(isSame);
      }),
      {
        numRuns: 3000,
        examples: [
          [
            { purpose: 'a', thing, person: 'o-1' },
            { purpose: 'a', thing },
          ],
        ],
      },
    );
    expect(same).toBeGreaterThan(0);
  });

  test('a code without a person is the one that it was before', () => {
    expect(codeFor({ purpose: 'claim', thing })).toBe('4SQY3GVZ4C');
  });

  test('a number tells the day in Beijing', () => {
    expect(numberFor('abcdefgh', '2026-03-01T17:00:00.000Z')).toMatch(
      /^20260302-[2-9A-HJ-NP-Z]{6}$/,
    );
  });
});
