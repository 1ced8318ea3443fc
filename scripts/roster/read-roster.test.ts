import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readRoster } from './read-roster';

const EXAMPLE = resolve(__dirname, '../../config/roster-example');
const example = (name: string) => readFileSync(join(EXAMPLE, name));
const PLACES = example('places.csv').toString();
const STAFF = example('staff.csv').toString();

function read(places: string, staff: string) {
  return readRoster(Buffer.from(places), Buffer.from(staff));
}

/** What is wrong when the tables have these rows besides. */
function problemsWith({ places = '', staff = '' }): string[] {
  const roster = read(PLACES + places, STAFF + staff);
  return 'problems' in roster ? roster.problems : [];
}

test('the example becomes documents', () => {
  const roster = readRoster(example('places.csv'), example('staff.csv'));
  if ('problems' in roster) throw new Error(roster.problems.join('\n'));
  expect(roster.places).toHaveLength(8);
  expect(roster.places.find(({ _id }) => _id === 'willow-2')).toEqual({
    _id: 'willow-2',
    name: '柳树社区第二网格',
    level: 'grid',
    parentId: 'willow',
    order: 2,
    path: {
      ...{ city: 'example-city', county: 'east', street: 'river' },
      ...{ community: 'willow', grid: 'willow-2' },
    },
    pathNames: {
      ...{ city: '示例市', county: '东城区', street: '河畔街道' },
      ...{ community: '柳树社区', grid: '柳树社区第二网格' },
    },
  });
  expect(roster.places[0]).toMatchObject({ parentId: null, path: { city: 'example-city' } });
});

test('a person with two posts is one document, which agrees to nothing for them', () => {
  const roster = read(PLACES, STAFF);
  const people = 'people' in roster ? roster.people : [];
  expect(people).toHaveLength(6);
  expect(people.find(({ _id }) => _id === 'o-example-qian')).toEqual({
    _id: 'o-example-qian',
    displayName: '钱示例',
    roles: ['grid_worker@willow-1', 'grid_worker@willow-2'],
    ...{ nickname: null, path: null, pathNames: null, consent: null, joinedAt: null },
  });
});

test('people without an openid are named and left out', () => {
  expect(read(PLACES, STAFF)).toMatchObject({ waiting: ['孙示例', '吴示例'] });
});

test('a child may stand before its parent', () => {
  const [header = '', city = '', ...others] = PLACES.trim().split('\n');
  const roster = read([header, ...others.reverse(), city].join('\n'), STAFF);
  expect('places' in roster && roster.places.at(0)?.path.city).toBe('example-city');
});

test.each([
  ['willow,柳条社区,社区,river', '编号“willow”和第 5 行重复'],
  ['柳条,柳条社区,社区,river', '编号“柳条”只能用英文字母、数字、“-”和“_”，最多 64 个'],
  [',柳条社区,社区,river', '没有填“编号”'],
  ['new,,社区,river', '没有填“名称”'],
  ['new,枫林社区,社区,river', '名称“枫林社区”和第 8 行重复，上级也一样'],
  ['new,柳条村,村,river', '级别“村”不认识，只能是市、区县、街道、社区、网格'],
  ['new,柳条社区,社区,lake', '上级编号“lake”不在地点表里'],
  ['new,柳条社区,社区,', '没有填“上级编号”'],
  ['new,柳条社区,社区,east', '社区的上级要是街道，填的是区县'],
  ['new,柳条社区,社区,new', '社区的上级要是街道，填的是社区'],
  ['new,新市,市,east', '市上面没有地点，不要填上级编号'],
  [`new,${'长'.repeat(31)},社区,river`, '“名称”太长，最多 30 个字'],
])('the place %j is refused', (row, text) => {
  expect(problemsWith({ places: `${row}\n` })).toEqual([`地点表 第 10 行：${text}`]);
});

test.each([
  [
    '郑示例,网格长,willow-1,',
    '身份“网格长”不认识，只能是网格员、社区工作人员、社区书记、街道负责人、市级平台、志愿者、专业人士',
  ],
  ['郑示例,居民,willow-1,', expect.stringContaining('身份“居民”不认识')],
  ['郑示例,网格员,willow-9,', '地点编号“willow-9”不在地点表里'],
  ['郑示例,网格员,,', '没有填“地点编号”'],
  ['郑示例,网格员,willow,', '网格员的地点要是网格，填的是社区'],
  ['郑示例,街道负责人,willow,', '街道负责人的地点要是街道，填的是社区'],
  ['郑示例,专业人士,east,', '专业人士的地点要是社区或市，填的是区县'],
  [',网格员,willow-1,', '没有填“姓名”'],
  ['郑示例,网格员,willow-1,o 1', expect.stringContaining('“openid”不对')],
  ['钱示例,网格员,willow-2,o-example-qian', '和第 7 行是同一个人的同一个岗位'],
  ['郑示例,网格员,maple-1,o-example-qian', '同一个 openid，第 6 行的姓名是“钱示例”'],
])('the member of staff %j is refused', (row, text) => {
  const problems = problemsWith({ staff: `${row}\n` });
  const said = problems.map((problem) => problem.replace('人员表 第 11 行：', ''));
  expect(said).toEqual([text]);
});

test('a table without places has room for nobody', () => {
  const roster = read(
    '编号,名称,级别,上级编号\n',
    '姓名,身份,地点编号,openid\n郑示例,网格员,willow-1,\n',
  );
  expect(roster).toEqual({ problems: ['人员表 第 2 行：地点编号“willow-1”不在地点表里'] });
});

test('a whole city is read', () => {
  const grids = Array.from({ length: 15_000 }, (_, at) => `g-${at},第${at}网格,网格,willow\n`);
  const roster = read(PLACES + grids.join(''), STAFF);
  expect('places' in roster && roster.places.at(-1)).toMatchObject({
    _id: 'g-14999',
    order: 15_002,
  });
});

test('all problems are told at once, those of both headers too', () => {
  expect(problemsWith({ places: 'a,,社区,river\n,b,社区,river\n' })).toHaveLength(2);
  expect(read('编号\n', '姓名\n')).toEqual({
    problems: [
      ...['名称', '级别', '上级编号'].map((title) => `地点表 第 1 行：表头缺“${title}”`),
      ...['身份', '地点编号', 'openid'].map((title) => `人员表 第 1 行：表头缺“${title}”`),
    ],
  });
});
