import { normalise } from './normalise';

describe('the form that rules read', () => {
  test.each([
    ['１３８', '138'],
    ['ＡＢｃ', 'ABc'],
    ['①号楼', '1号楼'],
    ['着火了……', '着火了......'],
    ['㍿', '株式会社'],
  ])('%s is read as %s', (written, read) => {
    expect(normalise(written)).toBe(read);
  });

  test('one letter that stands for eighteen makes no long text, and hides nothing after it', () => {
    expect('\ufdfa'.normalize('NFKC')).toHaveLength(18);
    expect(normalise('\ufdfa\ufdfa快来人着火了')).toBe('  快来人着火了');
  });

  test('no letter becomes more than four', () => {
    const all = Array.from({ length: 0x110000 }, (_, point) => point);
    const letters = all.filter((point) => point < 0xd800 || point > 0xdfff);
    const longer = letters.filter((point) => {
      const letter = String.fromCodePoint(point);
      return normalise(letter).length > 4 * letter.length;
    });
    expect(longer).toEqual([]);
  });
});
