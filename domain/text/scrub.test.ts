import fc from 'fast-check';
import { HIDDEN } from './reading';
import { maskName, scrub } from './scrub';

describe('scrubbing', () => {
  test.each([
    ['电话13812345678，请回', `电话${HIDDEN}，请回`],
    ['打138 1234 5678或139-1234-5678', `打${HIDDEN}或${HIDDEN}`],
    ['+8613812345678', HIDDEN],
    ['一三八零零一二三四五六', HIDDEN],
    ['家里0396-2812345', `家里${HIDDEN}`],
    ['(0396)2812345', HIDDEN],
    ['座机是2812345', `座机是${HIDDEN}`],
    ['身份证41280119900101123X', `身份证${HIDDEN}`],
    ['卡号6222021234567890123', `卡号${HIDDEN}`],
    ['豫Q12345占了车位', `${HIDDEN}占了车位`],
    ['豫QD12345堵门', `${HIDDEN}堵门`],
    ['3号楼2单元501室漏水', `${HIDDEN}漏水`],
    ['三号楼二单元五零一室', HIDDEN],
    ['A座1201室太吵', `${HIDDEN}太吵`],
    ['2单元501', HIDDEN],
    ['6楼601漏水', `${HIDDEN}漏水`],
    ['3-2-501漏水', `${HIDDEN}漏水`],
    ['501室', HIDDEN],
    ['住在解放路12号', `住在解放路${HIDDEN}`],
    ['我叫李桂芳，来反映', `我叫${HIDDEN}，来反映`],
    ['我是王强', `我是${HIDDEN}`],
    ['联系人：欧阳娜娜 13812345678', `联系人：${HIDDEN} ${HIDDEN}`],
    ['微信号：abc_1234', `微信号：${HIDDEN}`],
    ['QQ 1234567', `QQ ${HIDDEN}`],
    ['写给a.b@qq.com', `写给${HIDDEN}`],
  ])('「%s」 → 「%s」', (text, scrubbed) => {
    expect(scrub(text)).toBe(scrubbed);
  });

  test.each([
    '三楼电表箱漏水冒火花',
    '3号楼楼道灯坏了',
    '解放路12号门口井盖没了',
    '打了12345热线也打了110',
    '我是三号楼的业主，反映了100次',
    '我是房东，没人管',
    '我叫了物业三次',
    '2026年3月2日开会的教室',
    '大约500户居民',
  ])('leaves 「%s」', (text) => {
    expect(scrub(text)).toBe(text);
  });

  test.each([
    ['楼上的王建国打人', `楼上的${HIDDEN}打人`],
    ['张伟、李强、王芳三家', `${HIDDEN}、${HIDDEN}、${HIDDEN}三家`],
    ['电动车牌号驻马店A12345', `电动车牌号${HIDDEN}`],
    ['501的王阿姨', `${HIDDEN}的${HIDDEN}`],
    ['王师傅修得好', '王师傅修得好'],
  ])('of others: 「%s」 → 「%s」', (text, scrubbed) => {
    expect(scrub(text)).toBe(scrubbed);
  });

  test.each<[string, string[], string]>([
    ['红房子理发店老板骂人', ['红房子理发店'], `${HIDDEN}老板骂人`],
    ['大刘和大刘的狗', ['大刘'], `${HIDDEN}和${HIDDEN}的狗`],
    ['邻居李桂芳超群小卖部', ['李桂芳超群小卖部'], `邻居${HIDDEN}`],
    ['我叫王强，隐去', ['隐', '', ' '], `我叫${HIDDEN}，${HIDDEN}去`],
    ['甲乙丙', ['甲乙', '乙丙'], HIDDEN],
    ['没有这个词', ['别的'], '没有这个词'],
  ])('hides what was marked: 「%s」 without %j → 「%s」', (text, words, scrubbed) => {
    expect(scrub(text, words)).toBe(scrubbed);
    expect(scrub(scrubbed, words)).toBe(scrubbed);
  });

  test('scrubbing again changes nothing, and no mobile number is left', () => {
    const piece = fc.constantFrom(
      ...[
        '13812345678',
        '0396',
        '-',
        '2812345',
        '我是',
        '我叫',
        '王强',
        '李',
        '电话',
        '微信',
        'abc123',
      ],
      ...[
        '3号楼',
        '2单元',
        '501',
        '室',
        '户',
        '豫',
        'Q1',
        '2345',
        '，',
        ' ',
        '住在',
        '号',
        '一',
        '@',
        '.com',
      ],
      ...['楼上', '的', '王阿姨', '王建国', '、', '先生', '隐', HIDDEN, '〔', '小区'],
    );
    const words = fc.subarray(['王', '隐', '5', '3号楼2', '〔', '住在']);
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, words, (written, marked) => {
        const once = scrub(written, marked);
        expect(scrub(once, marked)).toBe(once);
        expect(once).not.toMatch(/(^|\D)1[3-9]\d{9}(\D|$)/);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('names', () => {
  test.each([
    ['李桂芳', '李**'],
    ['王强', '王*'],
    ['李', '*'],
    ['𠮷田', '𠮷*'],
    ['', ''],
  ])('%s → %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});
