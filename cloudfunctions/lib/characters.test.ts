import { wholeCharacters } from './characters';

describe('whole characters', () => {
  test('halves are replaced wherever they are, everything else stays', () => {
    const half = '灯坏了👵'.slice(0, 4);
    expect(wholeCharacters({ text: half, list: ['\udc00x'], n: 1, b: true, nil: null })).toEqual({
      text: '灯坏了\ufffd',
      list: ['\ufffdx'],
      n: 1,
      b: true,
      nil: null,
    });
    expect(wholeCharacters('👵🏠 一\n二')).toBe('👵🏠 一\n二');
  });
});
