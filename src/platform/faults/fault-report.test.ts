import fc from 'fast-check';
import { contract } from '../../../contract';
import { framesOf, reportOf, scrubMessage } from './fault-report';

const FACTS = { version: '1.0.0', library: '3.8.0', phone: 'ios' } as const;
const tell = (fault: unknown, page = 'pages/home/index') =>
  reportOf('error', fault, { ...FACTS, page });

const ANDROID = [
  'TypeError: e.map is not a function',
  '    at t (https://usr/features/appeal/pages/detail/index.js?t=3#x:1:20345)',
  '    at Array.map (<anonymous>)',
  '    at n (WASubContext.js?t=wechat&s=1700000000000&v=3.8.0:1:77)',
  '    at https://usr/common.js:1:900',
].join('\n');
const IOS = 't@https://usr/common.js:2:88\nglobal code@https://usr/app.js:1:5';

test('frames of both kinds of phone: files of ours, without what came with the address', () => {
  expect(framesOf(ANDROID)).toEqual([
    'appeal/pages/detail/index.js:1:20345',
    'usr/common.js:1:900',
  ]);
  expect(framesOf(IOS)).toEqual(['usr/common.js:2:88', 'usr/app.js:1:5']);
});

test('files as our builds name them; a host, a hash and what is not ours are left out', () => {
  const stack = [
    '    at a (https://usr/features/appeal/sub-common/dd784e6cc7843fd7ed289c405f2050bc.js:1:7)',
    '    at b (http://127.0.0.1:1234/js/945.2808b46d.js:44:598424)',
    '    at c (tel:1380000:1234)',
    '    at d (https://usr/13800001234.js:1:2)',
    '    at e (https://usr/王桂珍/common.js:1:3)',
    '    at f (https://usr/common.js:138000:1)',
    '    at g (https://usr/common.js:1:1380000)',
  ].join('\n');
  expect(framesOf(stack)).toEqual([
    'features/appeal/sub-common/dd784e.js:1:7',
    'js/945.js:44:598424',
    'common.js:1:3',
  ]);
});

test('a long message is cut', () => {
  expect(scrubMessage('so long '.repeat(40))).toHaveLength(120);
});

test.each([
  ['电话13800001234打不通', '*#*'],
  ['Unexpected token in "王桂珍 13800001234"', 'Unexpected token in ""'],
  [`Cannot read properties of undefined (reading 'excerpt')`, undefined],
  ["no place 'flat 301, block 6'", "no place ''"],
  ['cloud://env.abc/o-wang/photo.png not there', '(url) not there'],
  ['mail wang@example.com, openid oABCDEFGHIJKLMNOPQRSTUVWXYZ12', 'mail (mail) openid (long)'],
])('%s', (message, told = message) => {
  expect(scrubMessage(message)).toBe(told);
});

test('a fault that WeChat gives as text is read', () => {
  const text = `MiniProgramError\nx is not defined\nReferenceError: x is not defined\n    at t (https://usr/common.js:1:9)`;
  expect(tell(text)).toMatchObject({
    name: 'ReferenceError',
    message: 'x is not defined',
    frames: ['usr/common.js:1:9'],
  });
});

test('what React says by number keeps its number', () => {
  const { name } = tell(
    new Error('Minified React error #31; visit https://reactjs.org/x?args[]=y'),
  );
  expect(name).toBe('React#31');
});

test('the page is told without what it was opened with', () => {
  const { page } = tell(new Error('x'), '/features/appeal/pages/detail/index?id=a1&name=王');
  expect(page).toBe('features/appeal/pages/detail/index');
});

test('whatever is thrown makes a report that the cloud takes, with nothing written in Chinese and no long number', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom(
      '王桂珍',
      '13800001234',
      "'",
      '"',
      '\n',
      ...[' at x (https://usr/13800001234.js:1:2)', ' at x (https://usr/a.js:13800:1234567)'],
      ...['@', '://', 'wang', ' ', 'oABCDEFGHIJKLMNOPQRSTUVWXYZ12'],
    ),
  );
  const text = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(''));
  const error = fc.record({ name: text, message: text, stack: text });
  const fault = fc.oneof(text, error, fc.record({ errMsg: text }), fc.anything());
  fc.assert(
    fc.property(fault, text, (thrown, page) => {
      const report = tell(thrown, page);
      expect(contract['account.reportFault'].input.safeParse(report).success).toBe(true);
      expect(JSON.stringify(report)).not.toMatch(/[^ -~]|\d{8}/);
    }),
    { numRuns: 1000 },
  );
});
