import { triage } from '../../../domain/appeal/triage';
import { adviceFor } from './danger-advice';

function adviceOn(content: string): string {
  return triage({ category: 'safety', content }).dangers.flatMap(adviceFor).join();
}

test.each([
  ['我家燃气泄漏了', '打开门窗'],
  ['楼下着火了，全是浓烟', '不坐电梯'],
  ['三楼电表箱漏水冒火花', '不要泼水'],
  ['老人晕倒在楼道没人管', '心肺复苏'],
  ['有人拿着刀砍人', '先保护自己'],
  ['有人落水了', '不要盲目下水'],
  ['我妈有点糊涂，今天走失了', '近照'],
])('「%s」 is told first: %s', (content, advice) => {
  expect(adviceOn(content)).toContain(advice);
});

test('a rule that only a community knows gets the advice of its number', () => {
  const advice = adviceFor({ rule: 'ours', number: '119', word: '冒烟' });
  expect(advice).toEqual(adviceFor({ rule: 'fire', number: '119', word: '着火' }));
});
