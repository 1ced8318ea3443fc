import { describeFault, isConflict, isDuplicate, isPassing } from './errors';

const SUGGESTION = 'Please check your request, but if the problem persists, contact us.';

/** The SDK loses or keeps the code depending on version and call: the text must do. */
describe('what a fault of the cloud means', () => {
  const conflict = `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${SUGGESTION}`;
  const expired = `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${SUGGESTION}`;

  test.each([
    [{ errCode: -501001, errMsg: `document.update:fail -501001 ${conflict}` }],
    [{ code: 'DATABASE_TRANSACTION_CONFLICT', message: 'x' }],
    [{ errCode: -501001, errMsg: '[ResourceUnavailable.TransactionBusy] Transaction is busy.' }],
    [new Error(conflict)],
  ])('a conflict: run it again %#', (error) => {
    expect(isConflict(error)).toBe(true);
    expect(isDuplicate(error)).toBe(false);
  });

  test.each([
    [{ errCode: -502001, errMsg: 'collection.add:fail E11000 duplicate key error collection: x' }],
    [{ code: 'DATABASE_DUPLICATE_WRITE', message: 'x' }],
  ])('a taken id %#', (error) => {
    expect(isDuplicate(error)).toBe(true);
    expect(isConflict(error)).toBe(false);
  });

  test.each([
    [{ errCode: -501001, errMsg: `document.update:fail ${expired}` }],
    [{ code: 'DATABASE_TRANSACTION_FAIL', message: expired }],
    [Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })],
    [{ errCode: -501003, errMsg: 'document.get:fail -501003 exceed request limit. x' }],
    [Object.assign(new Error('[LimitExceeded] x'), { code: 'EXCEED_REQUEST_LIMIT' })],
    [{ errCode: -1, errMsg: 'commit:fail', code: 'SERVER_TIMEOUT' }],
  ])('time ran out or nobody answered: try again %#', (error) => {
    expect(isPassing(error)).toBe(true);
    expect(isConflict(error)).toBe(false);
  });

  test('a mistake of ours is none of them', () => {
    const error = new TypeError('Cannot read properties of undefined');
    expect([isConflict(error), isDuplicate(error), isPassing(error)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('what is logged of a fault holds no phone numbers', () => {
    const error = new Error('bad value 13812345678 at 联系人：王建国');
    expect(describeFault(error).text).not.toMatch(/13812345678|王建国/);
  });
});
