import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const src = path.join(__dirname, '..');
const pages = readdirSync(src, { encoding: 'utf8', recursive: true }).filter((file) =>
  /\bpages[\\/][\w-]+[\\/]index\.tsx$/.test(file),
);

test.each(pages)('%s shows words and a way on when it breaks', (page) => {
  const code = readFileSync(path.join(src, page), 'utf8');
  expect(code).toMatch(/^export default definePage\(\w+\);$/m);
});
