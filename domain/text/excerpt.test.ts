import { excerptOf } from './excerpt';

describe('excerpts', () => {
  test('stay whole up to the length, and are cut between characters', () => {
    expect(excerptOf('灯坏了\n  请修', 80)).toBe('灯坏了 请修');
    expect(excerptOf('一二三四五', 5)).toBe('一二三四五');
    expect(excerptOf('一二三四五六', 5)).toBe('一二三四…');
    expect(excerptOf('😀😀😀', 2)).toBe('😀…');
  });
});
