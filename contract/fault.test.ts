import { faultReport } from './fault';

const REPORT = {
  ...{ kind: 'error', name: 'TypeError', message: 'x is not a function', page: 'pages/home/index' },
  ...{ frames: ['usr/common.js:1:207383'], version: '1.0.0', library: '3.8.12', phone: 'ios' },
};
const isTaken = (part: object) => faultReport.safeParse({ ...REPORT, ...part }).success;

test.each([
  ['usr/common.js:1:207383'],
  ['appeal/pages/detail/index.js:1:20345'],
  ['features/appeal/sub-common/dd784e.js:1:7'],
  ['js/945.js:44:598424'],
])('the frame %s is taken', (frame) => {
  expect(isTaken({ frames: [frame] })).toBe(true);
});

test.each([
  ['tel:1380000:1234'],
  ['1380.0001.234.:1:1'],
  ['1380.0001.234.js:1:1'],
  ['1380000.js:1:1'],
  ['tel/1380/0001/234.js:1:1'],
  ['usr/王桂珍.js:1:1'],
  ['usr/common.js:138000:1'],
  ['usr/common.js:1:1380000'],
  ['usr/common.js:0013:1'],
  ['usr/common.js:1'],
  ['a/b/c/d/common.js:1:1'],
  [`${'a'.repeat(21)}.js:1:1`],
])('the frame %s is refused', (frame) => {
  expect(isTaken({ frames: [frame] })).toBe(false);
});

test.each([[''], ['3'], ['3.8'], ['3.8.12'], ['100.200.300']])('version "%s"', (version) => {
  expect([isTaken({ version }), isTaken({ library: version })]).toEqual([true, true]);
});

test.each([['1101.0119.8001.0112'], ['1380.000'], ['1.2.3.4'], ['1.'], ['13800001234'], ['dev']])(
  'no version: %s',
  (version) => {
    expect([isTaken({ version }), isTaken({ library: version })]).toEqual([false, false]);
  },
);

test.each([
  ['call 13800001234'],
  ['王桂珍'],
  ['mail wang@example.com'],
  ['see cloud://env/o-wang'],
  ['openid oABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  ['so long '.repeat(16)],
])('the message "%s" is refused', (message) => {
  expect(isTaken({ message })).toBe(false);
});
