import { checkStyle } from './check-style';

/** Only what it is, not where. */
const faults = (source: string) => checkStyle(source).map(({ what }) => what);

describe('the oldest WeChat does not understand', () => {
  test.each([
    ['.a{inset:0}', 'inset, margin or padding'],
    ['.a{inset-inline:0}', 'inset, margin or padding'],
    ['.a{padding-block:1rpx}', 'inset, margin or padding'],
    ['.a:is(.b,.c){top:0}', ':is() or :where()'],
    [':where(.b) .c{top:0}', ':is() or :where()'],
    ['@media (min-width:1px){.a:not(.b):has(.c){top:0}}', ':has()'],
    ['.a{aspect-ratio:1/1}', 'aspect-ratio'],
    ['.a{height:calc(100dvh - 1rpx)}', 'viewport'],
    ['.a{min-height:.5svh}', 'viewport'],
    ['.a{--b:100lvmax}', 'viewport'],
    ['@container (min-width:1px){.a{top:0}}', '@container'],
    ['@layer base{.a{top:0}}', '@layer'],
    ['@layer base,more;', '@layer'],
    ['@property --a{syntax:"*";inherits:false}', '@property'],
    ['.a{top:0;.b{top:0}}', 'a rule within a rule'],
    ['.a{&:hover{top:0}}', 'a rule within a rule'],
    ['&.a{top:0}', 'a rule within a rule'],
    ['.a{@media (min-width:1px){top:0}}', 'a rule within a rule'],
    ['.a{background:color-mix(in srgb,red,blue)}', 'color-mix()'],
    ['.a{ACCENT-COLOR:red}', 'accent-color'],
    ['.a{overflow:hidden clip}', 'overflow: clip'],
    ['.a{overflow-x:clip}', 'overflow: clip'],
    ['.a{translate:1px}', 'translate, scale or rotate'],
    ['@keyframes a{to{rotate:1turn}}', 'translate, scale or rotate'],
    ['@supports not (aspect-ratio:1){.a{aspect-ratio:1}}', 'aspect-ratio'],
    ['@supports (inset:0){.a{aspect-ratio:1}}', 'aspect-ratio'],
  ])('%s', (source, what) => {
    expect(faults(source)).toEqual([expect.stringContaining(what)]);
  });
});

describe('what it understands, and what is no style at all', () => {
  test.each([
    '@import "./common.wxss";page{padding-bottom:env(safe-area-inset-bottom);top:1rpx}',
    '/* inset: 0; .a:has(.b) & */.a{/* inset:0 */top:0/* 1dvh */}',
    '.a/* :is(.b) */ .b{background:url(data:image/svg;base64,1dvh;inset:0)}',
    '.a::before{content:":is(color-mix(1dvh)&"}',
    '.a[b=":has(c)&"]{content:"\\"1svh"}',
    '.a{transform:translate(1px) scale(2) rotate(1deg);text-overflow:clip;background-clip:text}',
    '.inset .scale{transition:opacity 1s;--inset:0;--rotate:1turn;height:100vh}',
    '.a:not(.b)>:first-child{margin-inline-start:1px;width:min(1px,2vw);overflow:hidden}',
    '@keyframes a{from{top:0}50%{top:1px}}@font-face{font-family:layer;src:url(x)}',
    '@supports (aspect-ratio:1/1){.a{aspect-ratio:1/1}}',
    '@supports (height:100dvh) and (inset:0){@media print{.a{height:calc(100dvh - 1px);inset:0}}}',
    '@supports selector(:has(a)){.a:has(.b){top:0}}',
  ])('%s', (source) => {
    expect(faults(source)).toEqual([]);
  });
});

test('a fault says where it stands, and since when it would not be one', () => {
  expect(checkStyle('.a{top:0;inset:0}.b:has(a){top:0}')).toEqual([
    { what: expect.stringContaining('needs iOS 14.5 and Chromium 87'), offset: 9 },
    { what: ':has() needs iOS 15.4 and Chromium 105', offset: 17 },
  ]);
});

test('what cannot be read is a fault', () => {
  expect(checkStyle('.a{top:0}}')).toEqual([
    { what: 'is no style sheet: Unexpected }', offset: 9 },
  ]);
});
