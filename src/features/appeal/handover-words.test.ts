import { sayHandover } from './handover-words';
import { HANDOVER_TEXT } from './text';

test('before the third time it says how often is left, in a community also who decides then', () => {
  expect(sayHandover({ handoversLeft: 3, level: 'community' })).toBe(
    '这是第 1 次转办，之后还能转 2 次；第三次由街道裁定由谁办。',
  );
  expect(sayHandover({ handoversLeft: 2, level: 'street' })).toBe(
    '这是第 2 次转办，之后还能转 1 次。',
  );
});

test('the third time goes to the street from a community only; from above it is given down for good', () => {
  expect(sayHandover({ handoversLeft: 1, level: 'community' })).toBe(HANDOVER_TEXT.lastUp);
  expect(sayHandover({ handoversLeft: 1, level: 'city' })).toBe(HANDOVER_TEXT.last);
});

test('nothing is counted once the street has decided', () => {
  expect(sayHandover({ handoversLeft: null, level: 'street' })).toBeNull();
});
