import { findPersonal, type PersonalKind } from './personal-data';
import { scrub } from './scrub';

/** What must be hidden stands in < >. */
const WRITTEN_TO_GET_PAST: Readonly<Partial<Record<PersonalKind, string>>> = {
  phone: `
打<138.0039.6123>找我
打<138—0039—6123>找我
打<(138)00396123>找我
打<1 3 8 0 0 3 9 6 1 2 3>找我
打<1-3-8-0-0-3-9-6-1-2-3>找我
打<138/0039/6123>找我
打<①③⑧⓪⓪③⑨⑥①②③>找我
打<❶❸❽⓿⓿❸❾❻❶❷❸>找我
打<壹叁捌零零叁玖陆壹贰叁>找我
打<一三八〇〇三九六一二三>找我
打<1三8零0三9六1二3>找我
打<138\u00ad0039\u00ad6123>找我
打<1\u200d3\u200d8\u200d0\u200d0\u200d3\u200d9\u200d6\u200d1\u200d2\u200d3>找我
打<1😀3😀8😀0😀0😀3😀9😀6😀1😀2😀3>找我
打<138😀0039😀6123>找我
打<1️⃣3️⃣8️⃣0️⃣0️⃣3️⃣9️⃣6️⃣1️⃣2️⃣3️⃣>找我
打<1,3,8,0,0,3,9,6,1,2,3>找我
打<138,0039,6123>找我
打<138，0039，6123>找我
打<１３８－００３９－６１２３>找我
打<𝟏𝟑𝟖𝟎𝟎𝟑𝟗𝟔𝟏𝟐𝟑>找我
打<١٣٨٠٠٣٩٦١٢٣>找我
打<138------0039------6123>找我
打<138一0039一6123>找我
<13800396123>一直打不通
家里<0396-281 2345>没人接
家里<(0396) 2812345>没人接
`,
  door: `
<3 号楼 2 单元 501>漏水
<3-501>漏水
<三栋二零一>漏水
<3号楼501>和<601>都漏水
<3号楼501>、<601>、<701>都漏水
<东单元501>天天吵
<501>家的孩子半夜跑
<A-1201>养鸡
<叁号楼贰单元伍零壹>漏水
<五楼东>天天吵
<３號樓２單元５０１>漏水
`,
  plate: `
车牌 <豫 Q12345>堵门
<WJ豫12345>堵门
<豫Q 1 2 3 4 5>堵门
<豫q·d12345>堵门
`,
  name: `
要求<张伟>道歉
被<张伟>打伤
俺叫<张伟>
邻居<劉德華>装修
邻居<迪丽热巴·迪力木拉提>唱歌
姓名：<𠮷田>
邻居<李某>打人
俺叫<张\u200b伟>
`,
  account: `
加微<abc12345>
V：<abc1234>
抖音号<abc12345>
抖音号：<12345678>
`,
  idNumber: `
港澳通行证<C12345678>
出生证号<R410123456>
<412801 19900101 123X>是我的
<4 1 2 8 0 1 1 9 9 0 0 1 0 1 1 2 3 X>是我的
`,
};

const HARMLESS = `
楼上李子树
我是徐州人
居民葛根茶
张仲景大药房
3楼302窗口
3栋404门禁
1203户停水
10-12-301路公交
物业值班电话：2812345
Order 00123456789
1、3、5、7、9、11、13号楼停水
13.5、14.2、15.3、16元一斤
新iPhone15发布
3号楼二十四小时有人
`;

const casesOf = (lines: string) => lines.trim().split('\n');
const personal = Object.entries(WRITTEN_TO_GET_PAST).flatMap(([kind, lines]) =>
  casesOf(lines).map((line) => [kind, line] as const),
);

test.each(personal)('finds the %s in 「%s」', (kind, line) => {
  const text = line.replace(/[<>]/g, '');
  const pieces = [...line.matchAll(/<([^>]+)>/g)].map(([, piece]) => piece);
  expect(findPersonal(text).map((span) => span.text)).toEqual(pieces);
  expect(findPersonal(text)[0]?.kind).toBe(kind);
});

test.each(casesOf(HARMLESS))('leaves 「%s」', (text) => {
  expect(scrub(text)).toBe(text);
});
