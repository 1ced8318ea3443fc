import type { Role } from '../../domain/people';
import { PLACE_LEVEL_NAMES, ROLE_NAMES } from '../../src/setup/text';

/** The titles of the two tables, as clerks write them. */
export const PLACE_TITLES = {
  id: '编号',
  name: '名称',
  level: '级别',
  parentId: '上级编号',
} as const;
export const STAFF_TITLES = {
  name: '姓名',
  role: '身份',
  placeId: '地点编号',
  openid: 'openid',
} as const;

/** Residents are in no table: they join by themselves. */
export const DUTY_NAMES: Partial<Record<Role, string>> = { ...ROLE_NAMES, resident: undefined };

/** What is wrong, in the words of the tables. */
export const ROSTER_TEXT = {
  usage: '用法：npm run roster -- 地点.csv 人员.csv',
  places: '地点表',
  staff: '人员表',
  missing: (title: string) => `没有填“${title}”`,
  badId: (id: string) => `编号“${id}”只能用英文字母、数字、“-”和“_”，最多 64 个`,
  doubleId: (id: string, row: number) => `编号“${id}”和第 ${row} 行重复`,
  tooLong: (title: string, most: number) => `“${title}”太长，最多 ${most} 个字`,
  doubleName: (name: string, row: number) => `名称“${name}”和第 ${row} 行重复，上级也一样`,
  unknownLevel: (level: string) =>
    `级别“${level}”不认识，只能是${Object.values(PLACE_LEVEL_NAMES).join('、')}`,
  cityWithParent: '市上面没有地点，不要填上级编号',
  unknownParent: (id: string) => `上级编号“${id}”不在地点表里`,
  wrongParent: (level: string, wanted: string, found: string) =>
    `${level}的上级要是${wanted}，填的是${found}`,
  unknownRole: (role: string) =>
    `身份“${role}”不认识，只能是${Object.values(DUTY_NAMES).filter(Boolean).join('、')}`,
  unknownPlace: (id: string) => `地点编号“${id}”不在地点表里`,
  wrongPlace: (role: string, wanted: string, found: string) =>
    `${role}的地点要是${wanted}，填的是${found}`,
  badOpenid: '“openid”不对：是控制台 people 集合里的 _id，一串英文字母、数字、“-”和“_”',
  doublePost: (row: number) => `和第 ${row} 行是同一个人的同一个岗位`,
  otherName: (name: string, row: number) => `同一个 openid，第 ${row} 行的姓名是“${name}”`,
  refused: (problems: number) => `有 ${problems} 处要改，什么都没有写。改好再运行一次。`,
  written: (places: number, people: number) =>
    `写好了：dist/roster/places.json（${places} 个地点）、people.json（${people} 个人）`,
  waiting: (names: readonly string[]) =>
    `还有 ${names.length} 人没有 openid，这次没有写进去：${names.join('、')}`,
} as const;
