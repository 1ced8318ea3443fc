import type { Output } from '../../../contract';
import type { Role } from '../../../domain/people';
import type { ActorRecord } from '../../lib/act/record';
import type { Exported, exportsOf } from '../../lib/take-away/exports';

type View = Output<'appeal.exportRegister'>;

/** An export with its links, and who took the same register away before. */
export function presentExport(
  { part: month, rows, left, until, links }: Exported,
  placeName: string,
  log: Awaited<ReturnType<typeof exportsOf>>,
): View {
  const [tableUrl = '', pageUrl = ''] = links;
  return {
    ...{ month, placeName, rows, left, until, tableUrl, pageUrl },
    log: log.map(({ part, at, by }) => ({ month: part, at, by: postOf(by) })),
  };
}

function postOf({ role, name, placeName }: ActorRecord): View['log'][number]['by'] {
  return { role: role as Role, name: name ?? '', placeName: placeName ?? '' };
}
