import fc from 'fast-check';
import { cpuTimeOf } from '../../../tests/support/cpu-time';
import { alarmOf } from './alarm';
import stored from './alarm-model.json';
import { ALARM_SPACE, kindsOf } from './features';
import { KINDS } from './kinds';
import { readAlarmModel } from './model';
import { numberOf } from './number';

/** Nothing here is trained on, and no entry of the lexicon was made for it. */
const DANGERS = [
  '二婶从梯子上栽了个跟头，脑门磕开了，血糊住眼',
  '烧烤店后厨窜出来的火苗把招牌燎着了',
  '有个男的攥着刀子往幼儿园走',
  '奶奶摔在浴室里，喊疼，爬不起来',
  '小孩掉水塘里了，岸上的人不会游泳',
];
const CALM = [
  '想问一下社区的舞蹈班还招人吗',
  '楼道灯泡坏了，请物业换一个',
  '上个月我妈摔伤，现在出院了，谢谢网格员',
  '建议在湖边装护栏，免得小孩落水',
];

describe('the alarm', () => {
  test.each(DANGERS)('sounds for 「%s」', (text) => {
    expect(alarmOf(text)).not.toBeNull();
  });

  test.each(CALM)('is silent for 「%s」', (text) => {
    expect(alarmOf(text)).toBeNull();
  });

  test('tells words that stand in the text, not the plea to come', () => {
    const text = '麻烦你们赶紧来人，我腿摔断了骨头都支出来了';
    const word = alarmOf(text)?.word ?? '';
    expect(word.length).toBeGreaterThan(1);
    expect(text).toContain(word);
    expect(word).not.toMatch(/麻烦|赶紧/);
  });

  test('names a number only where the words are clear about it', () => {
    expect(alarmOf('爷爷胸口疼得厉害，嘴唇发紫，喘不上气，倒在地上')?.number).toBe('120');
    expect(numberOf(kindsOf('他拿着刀砸门，威胁要杀人'))).toBe('110');
    expect(numberOf(kindsOf('仓库起火了全是黑烟，煤气罐在里面'))).toBe('119');
    expect(numberOf(kindsOf('打人了，着火了'))).toBeNull();
    expect(numberOf([])).toBeNull();
  });

  test('takes no kind of word for said where it is denied', () => {
    expect(kindsOf('着火了')).toContain('fire');
    expect(kindsOf('没有着火')).not.toContain('fire');
  });

  test('reads nothing in an empty text, in spaces or in punctuation', () => {
    for (const text of ['', '   ', '。。。！？', '\n\n']) expect(alarmOf(text)).toBeNull();
  });

  test('a further sentence never silences it', () => {
    const sentence = fc.constantFrom(...DANGERS, ...CALM);
    fc.assert(
      fc.property(sentence, fc.string({ unit: 'grapheme', maxLength: 30 }), (first, more) => {
        const before = alarmOf(first);
        const after = alarmOf(`${first}。${more}`);
        if (before !== null) expect(after?.margin).toBeGreaterThanOrEqual(before.margin);
      }),
    );
  });

  test('the letters that stand for kinds cannot be typed in', () => {
    const marks = Object.keys(KINDS).map((_, at) => String.fromCharCode(0xac00 + at));
    expect(alarmOf(marks.join(''))).toEqual(alarmOf(''));
  });

  test('reads the longest text that a form can send in time', () => {
    const texts = ['着火没'.repeat(5000), '没有，'.repeat(5000), '摔。'.repeat(5000)];
    expect(cpuTimeOf(() => texts.map((text) => alarmOf(text)))).toBeLessThan(1000);
  });
});

describe('the stored model', () => {
  test('fits its space and is small enough for the mini program', () => {
    expect(stored.buckets).toBe(ALARM_SPACE.buckets);
    expect(stored.longestGram).toBe(ALARM_SPACE.longestGram);
    expect(JSON.stringify(stored).length).toBeLessThanOrEqual(64 * 1024);
  });

  test('is refused in another format or cut short', () => {
    expect(() => readAlarmModel({ ...stored, format: 'alarm-model/0' })).toThrow('alarm-model/0');
    const weights = stored.weights.slice(0, 400);
    expect(() => readAlarmModel({ ...stored, weights })).toThrow('do not fit');
  });

  test('is unpacked as Node would', () => {
    const { weights, rarity } = readAlarmModel(stored);
    expect(Buffer.from(weights.buffer).toString('base64')).toBe(stored.weights);
    expect(Buffer.from(rarity.buffer).toString('base64')).toBe(stored.rarity);
  });
});
