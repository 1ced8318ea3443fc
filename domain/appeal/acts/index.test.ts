import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTS } from '.';

const APPEAL = join(__dirname, '..');
const isTest = (file: string) => file.endsWith('.test.ts');
const fileOf = (act: string) =>
  `${act.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;

test('every act has a file of its name, and every file is in the list', () => {
  const files = readdirSync(__dirname).filter((file) => !isTest(file) && file !== 'index.ts');
  expect(files.sort()).toEqual(ACTS.map(fileOf).sort());
});

test('every act tells in one test who may choose it, and when', () => {
  const tests = readdirSync(APPEAL, { recursive: true, encoding: 'utf8' }).filter(isTest);
  const told = tests.flatMap((file) => {
    const text = readFileSync(join(APPEAL, file), 'utf8');
    return [...text.matchAll(/testAct\('(\w+)'/g)].map(([, act]) => act);
  });
  expect(told.sort()).toEqual([...ACTS].sort());
});
