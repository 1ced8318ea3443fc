import fc from 'fast-check';
import { isHideableName } from './own-name';
import { findPersonalAndNames } from './personal-data';
import { HIDDEN } from './reading';
import { scrub } from './scrub';

describe('a name that may be hidden wherever it stands', () => {
  test.each([
    '李桂芳',
    '张伟',
    '欧阳娜娜',
    '劉德華',
    '静静',
    '老李',
    '向日葵的微笑',
    '𠮷田健',
    'liguifang',
    'Zhang Wei',
    '兰姐不愿透露',
    '88776655',
  ])('%s', (name) => {
    expect(isHideableName(name)).toBe(true);
    expect(scrub(`都说${name}写得好`, [], [name])).not.toContain(name);
  });

  test.each([
    ['水', '楼上漏水'],
    ['阳光', '阳光房漏水'],
    ['平安', '平安小区停电'],
    ['漏水', '楼上漏水'],
    ['热心居民', '热心居民帮忙'],
    ['阳光小区', '阳光小区停电'],
    ['天天', '天天停电'],
    ['小雨', '下着小雨'],
    ['周末', '周末停电'],
    ['欧阳', '欧阳路停电'],
    ['2026', '2026年'],
    ['A', 'A座停电'],
    ['wc', 'wc没水'],
    ['😀', '😀谢谢'],
    [' 水\u200d', '漏水'],
    ['', '没有水'],
  ])('not 「%s」: 「%s」 stays', (name, text) => {
    expect(isHideableName(name)).toBe(false);
    expect(scrub(text, [], [name])).toBe(text);
  });
});

describe('the names of the writer', () => {
  test.each([
    ['大家叫我向日葵妈妈，向日葵妈妈住三楼', '向日葵妈妈', `大家叫我${HIDDEN}，${HIDDEN}住三楼`],
    ['我是ＬｉＧｕｉ，来反映', 'ligui', `我是${HIDDEN}，来反映`],
    ['人称慕\u200b容小白', '慕容小白', `人称${HIDDEN}`],
  ])('are hidden in 「%s」', (text, name, scrubbed) => {
    expect(scrub(text, [], [name])).toBe(scrubbed);
    expect(scrub(scrubbed, [], [name])).toBe(scrubbed);
  });

  test('are personal data of the kind name', () => {
    const [found, ...others] = findPersonalAndNames('大家叫我向日葵妈妈', ['向日葵妈妈']);
    expect(found).toEqual({ kind: 'name', start: 4, end: 9, text: '向日葵妈妈' });
    expect(others).toEqual([]);
  });

  test('are gone from the rest of the text, and hiding them again changes nothing', () => {
    const piece = fc.constantFrom(
      '向日葵',
      '妈妈',
      '阿明哥',
      '漏水',
      '，',
      '3号楼501',
      HIDDEN,
      '张伟',
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const names = fc.subarray(['向日葵妈妈', '阿明哥', '妈妈', '葵妈妈阿']);
    fc.assert(
      fc.property(text, names, (written, given) => {
        const once = scrub(written, [], given);
        expect(scrub(once, [], given)).toBe(once);
        for (const name of given.filter(isHideableName)) expect(once).not.toContain(name);
      }),
      { numRuns: 300 },
    );
  });
});
