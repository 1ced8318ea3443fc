import type { ActionName } from '../../../contract';
import type { Column } from './columns';
import { KINDS, type Kind, type Outcome } from './expected';

/** What was answered, by action, kind of appeal (or `any`) and column. */
export class Observed {
  readonly #cells = new Map<string, Outcome>();

  note(action: ActionName, kind: Kind | 'any', column: Column, outcome: Outcome): void {
    this.#cells.set([action, kind, column.title].join('|'), outcome);
  }

  /** It was left for another run: what the page says of it stays. */
  skip(action: ActionName, kind: Kind, column: Column): void {
    this.#cells.set([action, kind, column.title].join('|'), SKIPPED);
  }

  /** Empty where nothing was asked; null where it was left for another run. */
  mark(action: ActionName, kind: Kind | 'any', column: Column): string | null {
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

const HEAD = `# Who may do what

Written by \`tests/reliability/permissions-*.test.ts\` from what the functions answered (with \`UPDATE=1\` and jest's
\`--runInBand\` anew); they fail when an answer differs from the contract's callers, or this file from the answers.

✓ done, and seen in the database · f \`FORBIDDEN\` · – \`NOT_FOUND\`: not visible to this person · s \`NOT_SIGNED_IN\` ·
c \`CONSENT_REQUIRED\` · j \`NOT_JOINED\` · empty: has no meaning. Whatever is refused changed nothing.

The columns with a role name where it is held. *here*: the place of the appeal. *elsewhere*: the nearest other place
of the same city (another grid, community or street); staff of elsewhere live here all the same, for a home gives no
powers. *away*: another city. Everybody lives here unless said otherwise.
`;

interface Rows {
  general: readonly ActionName[];
  onOne: readonly ActionName[];
  /** Those that were asked about; the rows of the others stay as they are on the page. */
  asked: readonly ActionName[];
}

/** The whole page, in Markdown; `page`: as it is. */
export function renderPage(
  observed: Observed,
  columns: readonly Column[],
  actions: Rows,
  page: string,
): string {
  const section = (title: string, names: readonly ActionName[], kind: Kind | 'any') => {
    const cells = (action: ActionName) => {
      const there = cellsOn(page, title, action);
      if (!actions.asked.includes(action)) return there;
      return columns.map((column, at) => observed.mark(action, kind, column) ?? there[at] ?? '');
    };
    return `\n## ${title}\n\n${renderTable(columns, names, cells)}\n`;
  };
  const kinds = Object.entries(KINDS) as [Kind, (typeof KINDS)[Kind]][];
  return [
    HEAD,
    section('Actions about no appeal', actions.general, 'any'),
    ...kinds.map(([kind, { title, handlers }]) =>
      section(`Appeal: ${title}; assigned to ${handlers.join(', ')}`, actions.onOne, kind),
    ),
  ].join('');
}

/** The row of an action under a title of the page; empty when there is none. */
function cellsOn(page: string, title: string, action: ActionName): string[] {
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
  actions: readonly ActionName[],
  cells: (action: ActionName) => readonly string[],
): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['action', ...columns.map(({ title }) => title.replaceAll('_', ' '))]),
    row(['---', ...columns.map(() => ':-:')]),
    ...actions.map((action) => row([`\`${action}\``, ...cells(action)])),
  ].join('\n');
}
