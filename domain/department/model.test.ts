import {
  type DepartmentModel,
  MODEL_FORMAT,
  rankDepartments,
  readModel,
  type StoredModel,
  suggest,
} from './model';
import { STARTER_MODEL } from './starter-model';
import stored from './starter-model.json';

const withThreshold = (leastConfidence: number): DepartmentModel => ({
  ...STARTER_MODEL,
  leastConfidence,
});

describe('the suggestion', () => {
  const message = { content: '小区门口的小贩占道经营，垃圾也没人扫' };

  test('is the top three, the best first, confidences within 1', () => {
    const suggestions = suggest(withThreshold(0), message);
    const confidences = suggestions.map(({ confidence }) => confidence);
    expect(suggestions).toHaveLength(3);
    expect(suggestions[0]?.department).toBe('城市管理局');
    expect(confidences).toEqual([...confidences].sort((one, other) => other - one));
    expect(confidences.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1 + 1e-9);
  });

  test('is empty just below the threshold and there just at it', () => {
    const best = rankDepartments(STARTER_MODEL, message)[0]?.confidence ?? 0;
    expect(suggest(withThreshold(best), message)).toHaveLength(3);
    expect(suggest(withThreshold(best + 1e-9), message)).toEqual([]);
  });

  test('all departments together have confidence 1', () => {
    const total = rankDepartments(STARTER_MODEL, message).reduce(
      (sum, { confidence }) => sum + confidence,
      0,
    );
    expect(total).toBeCloseTo(1, 9);
  });

  test('a title without a text is enough', () => {
    expect(suggest(STARTER_MODEL, { title: '拖欠工资', content: '' })[0]?.department).toBe(
      '人力资源和社会保障局',
    );
  });
});

describe('the starter model', () => {
  test.each(['', '？！。', '你好', '谢谢', 'hello', '😀😀'])(
    'suggests nothing for 「%s」',
    (content) => {
      expect(suggest(STARTER_MODEL, { content })).toEqual([]);
    },
  );

  test.each([
    ['老板欠我们三个月工钱一直不给', '人力资源和社会保障局'],
    ['我家燃气泄漏了', '水电气暖服务中心'],
    ['小区电梯又停运了，物业不管', '住房和城乡建设局'],
    ['学校食堂的饭孩子吃了拉肚子', '教育体育局'],
    ['河水发黑发臭，有厂子偷排废水', '生态环境局'],
    ['低保怎么申请', '民政局'],
  ])('「%s」 goes to %s', (content, department) => {
    expect(suggest(STARTER_MODEL, { content })[0]?.department).toBe(department);
  });

  test('is small enough to travel with a function', () => {
    expect(JSON.stringify(stored).length).toBeLessThanOrEqual(300 * 1024);
  });
});

describe('reading a stored model', () => {
  const half: StoredModel = { ...stored, weights: stored.weights.slice(0, 1024) };

  test('refuses one that is cut short', () => {
    expect(() => readModel(half)).toThrow('do not fit');
  });

  test('refuses another format', () => {
    expect(() => readModel({ ...stored, format: 'other/9' })).toThrow(MODEL_FORMAT);
  });
});
