import fc from 'fast-check';
import { type Decided, learnFrom } from './learn';

const LAMP = '三号楼二单元的楼道灯坏了一个星期';
const MODEL = [
  { department: '城市管理', confidence: 0.7 },
  { department: '住房建设', confidence: 0.3 },
];
const decidedAs = (department: string, content: string): Decided => ({ department, content });

describe('learning from what staff decided', () => {
  test('with nothing alike the model speaks', () => {
    expect(
      learnFrom(MODEL, { content: LAMP }, [decidedAs('教育', '孩子上学的手续怎么办')]),
    ).toEqual(MODEL);
  });

  test('several alike ones of one mind outweigh the model', () => {
    const decided = ['五号楼一单元的楼道灯坏了', '二单元楼道灯坏了一个星期没人修'].map((content) =>
      decidedAs('电力', content),
    );
    expect(learnFrom(MODEL, { content: LAMP }, decided)[0]?.department).toBe('电力');
  });

  test('a department that the model does not know can be learnt, where it says nothing', () => {
    const [best] = learnFrom([], { content: LAMP }, [decidedAs('物业中心', LAMP)]);
    expect(best).toEqual({ department: '物业中心', confidence: 1 });
  });

  test('confidences never exceed 1 together, whatever was decided', () => {
    const decided = fc.array(
      fc.record({
        content: fc.constantFrom(LAMP, '楼道灯坏了', '路灯不亮', '学校'),
        department: fc.constantFrom('甲', '乙', '城市管理'),
      }),
    );
    fc.assert(
      fc.property(decided, (list) => {
        const sum = learnFrom(MODEL, { content: LAMP }, list).reduce(
          (total, { confidence }) => total + confidence,
          0,
        );
        expect(sum).toBeLessThanOrEqual(1.000001);
      }),
    );
  });
});
