import { join, relative } from 'node:path';
import ts from 'typescript';

const TYPES = ['miniprogram-api-typings'];

/** The TypeScript program of the mini program's sources, without tests and without what only browsers get. */
export function appProgram(root: string): { program: ts.Program; files: ts.SourceFile[] } {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const raw = { ...config, include: ['src', 'types'], exclude: [] };
  const { fileNames, options } = ts.parseJsonConfigFileContent(raw, ts.sys, root);
  const own = fileNames.filter((name) => !/\.(test|h5)\.tsx?$/.test(name));
  const program = ts.createProgram(own, { ...options, types: TYPES });
  const isOwn = new Set(own.filter((name) => !relative(root, name).startsWith('types')));
  return { program, files: program.getSourceFiles().filter(({ fileName }) => isOwn.has(fileName)) };
}
