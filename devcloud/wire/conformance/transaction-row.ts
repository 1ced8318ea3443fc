import type { Row, World } from './world';

/** A row about transactions. */
export function row(
  title: string,
  act: (world: World) => Promise<unknown>,
  expected: unknown,
  older = expected,
): Row {
  return {
    title,
    cites: 'docs/devcloud.md#transactions',
    act,
    expected,
    older,
    documents: [{ n: 1 }, { n: 2 }],
  };
}

/** `n` of every document of `things`, by `_id`. */
export const numbers = ({ cloud }: World) =>
  Object.fromEntries(cloud.admin.exportDocuments('things').map(({ _id, n }) => [_id, n]));

/** A conflict at an operation loses its code in every version of the SDK. Only the text is left. */
export const CONFLICT = expect.objectContaining({
  errCode: -501001,
  code: undefined,
  message: expect.stringContaining(
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict',
  ),
});
/** The transaction was committed, aborted or has expired. */
export const GONE = expect.objectContaining({
  message: expect.stringContaining('[ResourceUnavailable.TransactionNotExist]'),
});
