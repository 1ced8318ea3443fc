import * as fc from 'fast-check';
import { findTellingWho, hiddenAmongStaff, hiddenFromStaff } from './anonymous';
import { hideMore } from './hide-more';
import { findCommonNames, isHideableName } from './own-name';
import { HIDDEN, hideIn, scrub } from './scrub';

const NAMES = ['向日葵妈妈', '李桂芳'];

describe('what staff read of an anonymous text', () => {
  test.each([
    ['我电话13812345678，三楼漏水', `我电话${HIDDEN}，三楼漏水`],
    ['我叫王建国，3号楼2单元501室漏水', `我叫${HIDDEN}，3号楼2单元501室漏水`],
    ['微信号：abc_1234，豫Q12345堵门', `微信号：${HIDDEN}，豫Q12345堵门`],
    ['写给a.b@qq.com', `写给${HIDDEN}`],
    ['身份证41280119900101123X', `身份证${HIDDEN}`],
    ['501室的向日葵妈妈', `501室的${HIDDEN}`],
    ['李桂芳写的，路灯坏了', `${HIDDEN}写的，路灯坏了`],
    ['三楼漏水', '三楼漏水'],
  ])('of the words of the writer: 「%s」 → 「%s」', (text, read) => {
    expect(hideIn(text, hiddenFromStaff(NAMES))).toBe(read);
  });

  test.each([
    ['向日葵妈妈您好，电话13812345678', `${HIDDEN}您好，电话13812345678`],
    ['已和王建国（501室）说好', '已和王建国（501室）说好'],
  ])('of the words of staff: 「%s」 → 「%s」', (text, read) => {
    expect(hideIn(text, hiddenAmongStaff(NAMES))).toBe(read);
  });

  test('is what the writer was asked about, and nothing else', () => {
    const found = findTellingWho('向日葵妈妈，501室，电话13812345678', NAMES);
    expect(found.map(({ text }) => text)).toEqual(['向日葵妈妈', '13812345678']);
  });
});

describe('names that are words', () => {
  test.each([
    ['楼上漏水', ['水'], ['水']],
    ['阳光小区停电', ['阳光', '李桂芳'], ['阳光']],
    ['楼上停电', ['水'], []],
    ['李桂芳', ['李桂芳'], []],
    ['谢谢', ['😀', ''], []],
  ])('「%s」 by %j: the writer is asked about %j', (text, names, common) => {
    expect(findCommonNames(text, names)).toEqual(common);
  });
});

/** Texts about a town, with names, numbers and doors. */
const piece = fc.constantFrom(
  ...['向日葵妈妈', '向日葵', '妈妈', '李桂芳', '桂芳', '漏水', '水', '，', '、', '我叫', '楼上的'],
  ...['13812345678', '501室', '3号楼', '豫Q12345', '微信号：', 'abc_1234', '王建国', HIDDEN],
);
const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const nicknames = fc.constantFrom('向日葵妈妈', '李桂芳', '桂芳', '水', '阳光', '静静', '老李');

describe('two people who may have written it', () => {
  test('whoever they are, a text that names neither is hidden alike', () => {
    fc.assert(
      fc.property(texts, nicknames, nicknames, (text, one, other) => {
        const isNamed = [one, other].some((name) => isHideableName(name) && text.includes(name));
        fc.pre(!isNamed);
        const seenOf = (name: string) => [
          scrub(text, [], [name]),
          hideIn(text, hiddenFromStaff([name])),
          hideIn(text, hiddenAmongStaff([name])),
        ];
        expect(seenOf(one)).toEqual(seenOf(other));
      }),
      { numRuns: 500 },
    );
  });

  test('each naming themselves, they are hidden alike', () => {
    const said = (name: string) => `大家叫我${name}，三楼漏水，${name}谢谢`;
    for (const hiding of [undefined, hiddenFromStaff, hiddenAmongStaff]) {
      const seenOf = (name: string) =>
        hiding ? hideIn(said(name), hiding([name])) : scrub(said(name), [], [name]);
      expect(seenOf('向日葵妈妈')).toBe(seenOf('夜半歌声'));
    }
  });
});

test('staff read no more than the writer wrote, and once more by the same rules nothing less', () => {
  fc.assert(
    fc.property(texts, nicknames, (text, name) => {
      const read = hideIn(text, hiddenFromStaff([name]));
      if (isHideableName(name)) expect(read).not.toContain(name);
      expect(read).not.toMatch(/(^|\D)1[3-9]\d{9}(\D|$)/);
      expect(hideMore(text, read, hiddenFromStaff([name]))).toBe(read);
    }),
    { numRuns: 500 },
  );
});
