import { STORAGE_RULES } from '../../cloudfunctions/lib/storage-rules';
import { CREATOR_ONLY, mayWrite } from './client-rules';

const me = 'o-me';
const mine = (path: string) => ({ path, owner: me });

describe('where a client may write', () => {
  test.each([
    ['a new file, or its own', mine('incoming/appeal/a.png'), true],
    ['the file of another', { path: 'incoming/appeal/a.png', owner: 'o-other' }, false],
    ['the file of a function', { path: 'incoming/appeal/a.png', owner: '' }, false],
    ['a new file among the copies', mine('kept/appeal/a.png'), false],
    ['a new file at the top', mine('a.png'), false],
    ['a folder of nearly that name', mine('my/incoming/a.png'), false],
  ])('%s: %j', (_name, file, isAllowed) => {
    expect(mayWrite(STORAGE_RULES, me, file)).toBe(isAllowed);
  });

  test('仅创建者可读写 knows no folders', () => {
    expect(mayWrite(CREATOR_ONLY, me, mine('kept/a.png'))).toBe(true);
    expect(mayWrite(CREATOR_ONLY, me, { path: 'kept/a.png', owner: '' })).toBe(false);
  });
});
