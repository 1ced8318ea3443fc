import { emptyDraft } from '../../draft';
import { type Openness, opennessOf, withOpenness } from './openness';

test.each<Openness>(['named', 'anonymous', 'handlers'])(
  '%s is read as it was chosen',
  (openness) => {
    expect(opennessOf(withOpenness(emptyDraft('key-12345678'), openness))).toBe(openness);
  },
);

test('for handlers only keeps the choice of the name', () => {
  const anonymous = withOpenness(emptyDraft('key-12345678'), 'anonymous');
  expect(withOpenness(anonymous, 'handlers')).toMatchObject({
    visibility: 'handlers',
    isAnonymous: true,
  });
});
