import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const src = path.join(__dirname, '../..');
const pages = readdirSync(src, { encoding: 'utf8', recursive: true })
  .filter((file) => /\bpages\b.*\bindex\.tsx$/.test(file))
  .filter((file) => /\buseShareCard\(/.test(readFileSync(path.join(src, file), 'utf8')));

test('a page that shares a card tells WeChat so: Taro does not see it through our hook', () => {
  expect(pages).toContain('features/appeal/pages/detail/index.tsx');
  for (const page of pages) {
    const config = readFileSync(path.join(src, page.replace('.tsx', '.config.ts')), 'utf8');
    expect(config).toContain('enableShareAppMessage: true');
  }
});
