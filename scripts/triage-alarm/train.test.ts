import stored from '../../domain/appeal/alarm/alarm-model.json';
import { featuresOf } from '../../domain/appeal/alarm/features';
import { marginOf } from '../../domain/appeal/alarm/model';
import { crossValidateAlarm, fitAlarm, storeAlarm } from './fit';
import { type AlarmRow, alarmRows } from './rows';

const ROWS = alarmRows();
const WORDS = ['一楼', '二楼', '三楼', '四楼', '五楼'];

/** Danger and calm with words of their own, behind words that both use. */
const SYNTHETIC: AlarmRow[] = Array.from({ length: 60 }, (_, at) => ({
  text: `${WORDS[at % WORDS.length]}${at % 2 === 0 ? '起火' : '办证'}第${WORDS[at % 3]}`,
  isRed: at % 2 === 0,
  set: 'texts',
}));

test('what the alarm is trained on is large, has no doubles, and much of both', () => {
  expect(new Set(ROWS.map(({ text }) => text)).size).toBe(ROWS.length);
  expect(ROWS.filter(({ isRed }) => isRed).length).toBeGreaterThanOrEqual(1000);
  expect(ROWS.filter(({ isRed }) => !isRed).length).toBeGreaterThanOrEqual(1000);
});

test('the model in the repository is the one that these sentences give', () => {
  const { leastMargin, ...rest } = storeAlarm(fitAlarm(ROWS, 1));
  expect({ ...rest, leastMargin: stored.leastMargin }).toEqual(stored);
  expect(leastMargin).toBe(0);
});

test('what is told apart by words is learnt, also by rows that were not seen', () => {
  const model = fitAlarm(SYNTHETIC, 1);
  expect(marginOf(model, featuresOf('八楼起火'))).toBeGreaterThan(0);
  expect(marginOf(model, featuresOf('八楼办证'))).toBeLessThan(0);
  const margins = crossValidateAlarm(SYNTHETIC, 5, 1);
  expect(SYNTHETIC.filter(({ isRed }, at) => isRed !== (margins[at] ?? 0) > 0)).toEqual([]);
});

test('on sentences it was not trained on, it is right far more often than chance', () => {
  const margins = crossValidateAlarm(ROWS, 3, 2);
  const given = ROWS.filter((_, at) => (margins[at] ?? 0) > stored.leastMargin);
  const right = given.filter(({ isRed }) => isRed).length;
  const wanted = ROWS.filter(({ isRed }) => isRed).length;
  expect(right / wanted).toBeGreaterThan(0.86);
  expect(right / given.length).toBeGreaterThan(0.92);
});
