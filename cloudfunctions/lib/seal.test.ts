import * as fc from 'fast-check';
import { idFrom, seal, sign, unseal } from './seal';

process.env.DATA_KEY = Buffer.alloc(32, 9).toString('base64');
process.env.TEMPLATE_TASK = 'task';
process.env.TEMPLATE_PROGRESS = 'progress';
process.env.TEMPLATE_DIGEST = 'digest';

/** The same but for its first character: never by chance the same after all. */
const otherThan = (part: string) => (part.startsWith('A') ? 'B' : 'A') + part.slice(1);

describe('sealed personal data', () => {
  test('comes back whole for its document, and never shows', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (text, id) => {
        const sealed = seal(text, id);
        expect(unseal(sealed, id)).toBe(text);
        expect(seal(text, id)).not.toBe(sealed);
      }),
    );
    expect(seal('13812345678', 'a')).not.toContain('13812345678');
  });

  test('does not open for another document, or when anything was changed', () => {
    const sealed = seal('13812345678', 'appeal-1');
    expect(() => unseal(sealed, 'appeal-2')).toThrow();
    const parts = sealed.split('.');
    for (let index = 0; index < parts.length; index++) {
      const changed = parts.map((part, at) => (at === index ? otherThan(part) : part)).join('.');
      expect(() => unseal(changed, 'appeal-1')).toThrow();
    }
  });

  test('marks differ by purpose and words; ids have no gaps between their words', () => {
    expect(sign('file', 'a')).toBe(sign('file', 'a'));
    expect(sign('file', 'a')).not.toBe(sign('input', 'a'));
    expect(idFrom('ab', 'c')).not.toBe(idFrom('a', 'bc'));
    expect(idFrom('appeal', 'o', 'k')).toMatch(/^[\w-]{24}$/);
  });
});
