import { resolve } from 'node:path';
import type { Areas } from '../support/areas';
import type { Column } from './columns';
import type { Outcome } from './expected';

/** The answers, by action, kind of thing (or `any`) and column. */
export class Observed {
  readonly #cells = new Map<string, Outcome>();

  note(action: string, kind: string, column: Column, outcome: Outcome): void {
    this.#cells.set([action, kind, column.title].join('|'), outcome);
  }

  /** It was left for another run: what the page says of it stays. */
  skip(action: string, kind: string, column: Column): void {
    this.#cells.set([action, kind, column.title].join('|'), SKIPPED);
  }

  /** Empty where nothing was asked; null where it was left for another run. */
  mark(action: string, kind: string, column: Column): string | null {
    const outcome = this.#cells.get([action, kind, column.title].join('|'));
    if (outcome === SKIPPED) return null;
    return outcome === undefined ? '' : (MARKS[outcome] ?? `**${outcome}**`);
  }
}

const SKIPPED = 'skipped';
const MARKS: Readonly<Record<string, string>> = {
  ok: '✓',
  FORBIDDEN: 'f',
  NOT_FOUND: '–',
  NOT_SIGNED_IN: 's',
  CONSENT_REQUIRED: 'c',
  NOT_JOINED: 'j',
};

const headOf = (things: string) => `# Who may do what

Written by \`tests/reliability/permissions-*.test.ts\` from what the functions answered (with \`UPDATE=1\` and jest's
\`--runInBand\` anew); they fail when an answer differs from the contract's callers, or this file from the answers.

✓ done, and seen in the database · f \`FORBIDDEN\` · – \`NOT_FOUND\`: not visible to this person · s \`NOT_SIGNED_IN\` ·
c \`CONSENT_REQUIRED\` · j \`NOT_JOINED\` · empty: has no meaning. Whatever is refused changed nothing.

The columns with a role name where it is held. *here*: the place of the ${things}. *elsewhere*: the nearest other place
of the same city (another grid, community or street); staff of elsewhere live here all the same, for a home gives no
powers. *away*: another city. Everybody lives here unless said otherwise.
`;

/** A page that says what was answered, and must be true. */
export interface Page {
  name: string;
  path: string;
}

export const PERMISSIONS: Page = {
  name: 'docs/permissions.md',
  path: resolve(__dirname, '../../../docs/permissions.md'),
};

interface Rows {
  areas: Areas;
  /** The actions that were asked about; the rows of the others stay as they are on the page. */
  asked: readonly string[];
}

/** The whole page, in Markdown; `page`: as it is. */
export function renderPage(
  observed: Observed,
  columns: readonly Column[],
  { areas, asked }: Rows,
  page: string,
): string {
  const section = (title: string, names: readonly string[], kind: string) => {
    const cells = (action: string) => {
      const there = cellsOn(page, title, action);
      if (!asked.includes(action)) return there;
      return columns.map((column, at) => observed.mark(action, kind, column) ?? there[at] ?? '');
    };
    return `\n## ${title}\n\n${renderTable(columns, names, cells)}\n`;
  };
  const all = areas.judged.flatMap(({ things }) => things ?? []);
  const names = all.map(({ name }) => name).join(' or ');
  const general = areas.actions.filter((action) => !areas.isAboutOne(action));
  return [
    headOf(names),
    section(`Actions about no ${names}`, general, 'any'),
    ...all.flatMap((things) => {
      const onOne = areas.actions.filter((action) => areas.thingsOf(action) === things);
      return things.kinds.map((kind) => section(things.headingOf(kind), onOne, kind));
    }),
  ].join('');
}

/** The row of an action under a title of the page; empty when there is none. */
function cellsOn(page: string, title: string, action: string): string[] {
  const [, rows = ''] = page.split(`\n## ${title}\n`);
  const [own = ''] = rows.split('\n## ');
  const row = own.split('\n').find((line) => line.startsWith(`| \`${action}\` |`));
  return row
    ? row
        .split('|')
        .slice(2, -1)
        .map((cell) => cell.trim())
    : [];
}

function renderTable(
  columns: readonly Column[],
  actions: readonly string[],
  cells: (action: string) => readonly string[],
): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['action', ...columns.map(({ title }) => title.replaceAll('_', ' '))]),
    row(['---', ...columns.map(() => ':-:')]),
    ...actions.map((action) => row([`\`${action}\``, ...cells(action)])),
  ].join('\n');
}
