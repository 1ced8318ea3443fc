import type { ActionName } from '../../../contract';
import type { Column } from './columns';
import { KINDS, type Kind, type Outcome } from './expected';

/** What was answered, by action, kind of appeal (or `any`) and column. */
export class Observed {
  readonly #cells = new Map<string, Outcome>();

  note(action: ActionName, kind: Kind | 'any', column: Column, outcome: Outcome): void {
    this.#cells.set([action, kind, column.title].join('|'), outcome);
  }

  /** Empty where nothing was asked. */
  mark(action: ActionName, kind: Kind | 'any', column: Column): string {
    const outcome = this.#cells.get([action, kind, column.title].join('|'));
    return outcome === undefined ? '' : (MARKS[outcome] ?? `**${outcome}**`);
  }
}

const MARKS: Readonly<Record<string, string>> = {
  ok: '✓',
  FORBIDDEN: 'f',
  NOT_FOUND: '–',
  NOT_SIGNED_IN: 's',
  CONSENT_REQUIRED: 'c',
  NOT_JOINED: 'j',
};

const HEAD = `# Who may do what

Written by \`tests/reliability/permissions.test.ts\` from what the functions answered (\`UPDATE=1\` writes it anew);
the test fails when an answer differs from the contract's callers, or this file from the answers.

✓ done, and seen in the database · f \`FORBIDDEN\` · – \`NOT_FOUND\`: not visible to this person · s \`NOT_SIGNED_IN\` ·
c \`CONSENT_REQUIRED\` · j \`NOT_JOINED\` · empty: has no meaning. Whatever is refused changed nothing.

The columns with a role name where it is held. *here*: the place of the appeal. *elsewhere*: the nearest other place
of the same city (another grid, community or street); staff of elsewhere live here all the same, for a home gives no
powers. *away*: another city. Everybody lives here unless said otherwise.
`;

/** The whole page, in Markdown. */
export function renderPage(
  observed: Observed,
  columns: readonly Column[],
  actions: { general: readonly ActionName[]; onOne: readonly ActionName[] },
): string {
  const section = (title: string, names: readonly ActionName[], kind: Kind | 'any') =>
    `\n## ${title}\n\n${renderTable(observed, columns, names, kind)}\n`;
  const kinds = Object.entries(KINDS) as [Kind, (typeof KINDS)[Kind]][];
  return [
    HEAD,
    section('Actions about no appeal', actions.general, 'any'),
    ...kinds.map(([kind, { title, handlers }]) =>
      section(`Appeal: ${title}; assigned to ${handlers.join(', ')}`, actions.onOne, kind),
    ),
  ].join('');
}

function renderTable(
  observed: Observed,
  columns: readonly Column[],
  actions: readonly ActionName[],
  kind: Kind | 'any',
): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['action', ...columns.map(({ title }) => title.replaceAll('_', ' '))]),
    row(['---', ...columns.map(() => ':-:')]),
    ...actions.map((action) =>
      row([`\`${action}\``, ...columns.map((column) => observed.mark(action, kind, column))]),
    ),
  ].join('\n');
}
