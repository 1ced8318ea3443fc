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

  test('one letter that stands for eighteen makes no text of tens of thousands', () => {
    expect('\ufdfa'.normalize('NFKC')).toHaveLength(18);
    expect(normalise('\ufdfa'.repeat(2000))).toHaveLength(8000);
  });
});
