import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Areas } from '../support/areas';

const PAGE = resolve(__dirname, '../../../docs/security.md');
const [START, END] = ['<!-- releases -->', '<!-- end of releases -->'];

/** The page lists every release of every contract entry; `UPDATE=1` writes the list. */
export function describeReleases(areas: Areas): void {
  test('docs/security.md lists what answers release', () => {
    const page = readFileSync(PAGE, 'utf8');
    const should = withList(page, tableOf(areas));
    if (process.env.UPDATE === '1') writeFileSync(PAGE, should);
    else expect(page).toBe(should);
  });
}

function withList(page: string, table: string): string {
  const [before = '', rest = ''] = page.split(START);
  const [, after = ''] = rest.split(END);
  return `${before}${START}\n\n${table}\n\n${END}${after}`;
}

function tableOf(areas: Areas): string {
  const rows = areas.actions.flatMap((action) =>
    (areas.entryOf(action).releases ?? []).map(({ field, why, step, smallestGroup }) => [
      `\`${action}\``,
      `\`${field}\``,
      why,
      step === 0 ? 'no number' : step,
      smallestGroup,
    ]),
  );
  const head = ['action', 'field', 'what it tells, and why', 'step', 'smallest group'];
  const all = [head, head.map(() => '---'), ...rows];
  return all.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
