import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Builds the functions that know all areas once more, with one line for the toy area in each list, and the toy's own. */
const ROOT = resolve(import.meta.dirname, '../..');
const TARGET = join(ROOT, '.cache/toy-area');

/** For each list: the place in it, the line that is added there, and the name and file that the line takes. */
const LISTS = {
  'domain/areas.ts': ['  notice: OWN_NOTICES,', '  lost: LOST_NOTICES,', 'LOST_NOTICES', 'tells'],
  'domain/entries.ts': ['...REVIEW_ENTRIES', ' ...LOST_ENTRIES,', 'LOST_ENTRIES', 'tells'],
  'cloudfunctions/files.ts': ['[APPEAL_FILES', ' LOST', 'LOST', 'lost'],
  'cloudfunctions/texts.ts': ['[APPEAL_TEXTS', ' LOST', 'LOST', 'lost'],
};

const oneLineMore = {
  name: 'one-line-more',
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/](domain[\\/](areas|entries)|cloudfunctions[\\/](files|texts))\.ts$/ },
      ({ path }) => {
        const name = path.slice(ROOT.length + 1).replaceAll('\\', '/');
        const [place, line, what, file] = LISTS[name];
        const source = readFileSync(path, 'utf8');
        if (!source.includes(place)) throw new Error(`${name} has no place for another area`);
        const contents = `import { ${what} } from '../tests/toy-area/${file}';\n${source}`;
        const comma = place.endsWith(',') ? '' : ',';
        return { contents: contents.replace(place, `${place}${comma}\n${line}`), loader: 'ts' };
      },
    );
  },
};

async function buildOne(name, source, config) {
  const folder = join(TARGET, name);
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [source],
    outfile: join(folder, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    plugins: [oneLineMore],
    logLevel: 'warning',
  });
  cpSync(config, join(folder, 'config.json'));
  const manifest = { name, version: '1.0.0', main: 'index.js', private: true };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
}

const areas = join(ROOT, 'cloudfunctions');
const again = ['account', 'appeal', 'notice', 'review', 'clock'].map((name) =>
  buildOne(name, join(areas, name, 'main.ts'), join(areas, name, 'config.json')),
);
const own = buildOne(
  'lost',
  join(ROOT, 'tests/toy-area/main.ts'),
  join(ROOT, 'tests/toy-area/config.json'),
);
await Promise.all([...again, own]);
