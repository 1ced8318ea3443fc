import type { SheetRecord } from './parts/record';
import { FIELD_TEXT } from './parts/text';

/** The shape that the contract asks of the name of a department. */
const DEPARTMENT = /^[\u4e00-\u9fa5A-Za-z0-9（）]*$/;

export const setDepartment: SheetRecord<'setDepartment'> = {
  timeline: '确定了责任部门',
  button: '责任部门',
  title: '确定责任部门',
  body: '以后遇到类似的诉求，会优先推荐您定的部门。居民看不到这一项。',
  confirm: '确定',
  fields: [
    { kind: 'department' },
    {
      kind: 'text',
      label: '部门名称',
      placeholder: '例如：城市管理',
      minLength: 2,
      maxLength: 20,
      findProblem: (name) => (DEPARTMENT.test(name) ? null : FIELD_TEXT.department.plainName),
    },
  ],
  inputOf: (_form, department) => ({ department }),
};
