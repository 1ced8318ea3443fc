import ts from 'typescript';

const WECHAT_TYPES = /[\\/]miniprogram-api-typings[\\/]/;

/** How WeChat's types say it: 需要基础库 in most, 最低基础库 in some. */
const SINCE = /(?:需要|最低)基础库： ?`?(\d+\.\d+\.\d+)`?/;

/** `Wx.getSystemSetting` → `2.20.1`: the base library that each member of WeChat's interfaces needs. */
export type Since = ReadonlyMap<string, string>;

/** Reads 需要基础库 from the comments of `miniprogram-api-typings`, which the program includes. */
export function readSince(program: ts.Program): Since {
  const since = new Map<string, string>();
  for (const file of program.getSourceFiles()) {
    if (WECHAT_TYPES.test(file.fileName)) addInterfaces(file, since);
  }
  if (since.size === 0) throw new Error('the types of WeChat say nothing about base libraries');
  return since;
}

function addInterfaces(file: ts.SourceFile, since: Map<string, string>): void {
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) {
      for (const member of node.members) addMember(file, node.name.text, member, since);
    }
    if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
}

/** Of several signatures the first that tells counts: WeChat describes it, the others follow. */
function addMember(
  file: ts.SourceFile,
  owner: string,
  { name, pos, end }: ts.TypeElement,
  since: Map<string, string>,
): void {
  const version = SINCE.exec(file.text.slice(pos, end))?.[1];
  if (!version || !name || !ts.isIdentifier(name)) return;
  const key = `${owner}.${name.text}`;
  if (!since.has(key)) since.set(key, version);
}
