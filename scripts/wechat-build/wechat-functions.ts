import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const TYPES = dirname(require.resolve('miniprogram-api-typings/package.json'));

/** The names of the functions of `wx` in a base library, as WeChat's own types say: 需要基础库. */
export function wechatFunctions(library: string): string[] {
  const path = join(TYPES, 'types/wx/lib.wx.api.d.ts');
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const members = findInterface(file, 'Wx');
  return members.filter(ts.isMethodSignature).flatMap(({ name, pos, end }) => {
    const text = file.text.slice(pos, end);
    const since = /需要基础库： ?`([\d.]+)`/.exec(text)?.[1];
    if (!ts.isIdentifier(name) || (since && isNewer(since, library))) return [];
    return [name.text];
  });
}

function findInterface(file: ts.SourceFile, name: string): ts.NodeArray<ts.TypeElement> {
  for (const space of file.statements) {
    if (!ts.isModuleDeclaration(space) || !space.body || !ts.isModuleBlock(space.body)) continue;
    for (const one of space.body.statements) {
      if (ts.isInterfaceDeclaration(one) && one.name.text === name) return one.members;
    }
  }
  throw new Error(`WeChat's types have no ${name}`);
}

function isNewer(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) > 0;
}
