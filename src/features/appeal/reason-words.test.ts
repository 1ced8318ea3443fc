import { sayReason, sayReasonWithPriority } from './reason-words';

test('each source of a reason has its sentence', () => {
  expect(sayReason({ source: 'category', category: 'safety', priority: 'red' })).toBe(
    '类别是安全隐患',
  );
  expect(sayReason({ source: 'text', rule: 'gas-leak', word: '燃气泄漏', priority: 'red' })).toBe(
    '文字里提到“燃气泄漏”',
  );
  expect(sayReason({ source: 'staff', note: '涉及老人', priority: 'red' })).toBe(
    '工作人员调整：涉及老人',
  );
  expect(sayReason({ source: 'joiners', count: 30, priority: 'red' })).toBe('有 30 人都遇到这件事');
});

test('a reason can say which colour it leads to', () => {
  const reason = { source: 'category', category: 'neighbor', priority: 'yellow' } as const;
  expect(sayReasonWithPriority(reason)).toBe('类别是邻里纠纷，对应黄色（一般问题）');
});
