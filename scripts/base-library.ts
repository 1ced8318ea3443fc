import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { MINIMUM_BASE_LIBRARY } from '../config/wechat-target';
import { findTooNew } from './base-library/check';
import { privacyOf, wronglyNamed } from './base-library/privacy';
import { appProgram } from './base-library/program';
import { readSince } from './base-library/since';
import { findUses } from './base-library/uses';

/**
 * Part of `npm run check`: the app uses nothing that the oldest WeChat we support lacks, and the READMEs name what the
 * console's 用户隐私保护指引 must declare.
 */
const root = process.cwd();
const { program, files } = appProgram(root);
const uses = findUses(program, files).map((use) => ({ ...use, place: relative(root, use.place) }));
const { items, required } = privacyOf(uses, files);

function privacyFaults(readme: string): string[] {
  const text = readFileSync(readme, 'utf8');
  return wronglyNamed(items, text).map((item) =>
    items.includes(item)
      ? `${readme}: the app uses 「${item}」, its deployment must name it`
      : `${readme}: names 「${item}」, which the app does not use`,
  );
}

function undeclared(): string[] {
  const text = readFileSync('src/app.config.ts', 'utf8');
  return required
    .filter((name) => !text.includes(`'${name}'`))
    .map((name) => `src/app.config.ts: requiredPrivateInfos must name ${name}`);
}

const faults = [
  ...(uses.length === 0 ? ['no use of wx or Taro was found in src'] : []),
  ...findTooNew(uses, MINIMUM_BASE_LIBRARY, readSince(program)),
  ...['README.md', 'README.zh-CN.md'].flatMap(privacyFaults),
  ...undeclared(),
];
for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
