import { Refusal } from '../../lib/errors';
import type { Handler } from '../../lib/serve';
import { act } from '../act/perform';

/** `appeal.acceptMany`: one after the other, each in its own transaction and with the same key. */
export const acceptMany: Handler<'appeal.acceptMany'> = async (input, call) => {
  const { appealIds, idempotencyKey } = input;
  const results = [];
  for (const appealId of new Set(appealIds)) {
    const wish = { appealId, idempotencyKey, permission: 'accept', act: 'accept' } as const;
    const done = await act(call, wish);
    results.push({ appealId, refused: done instanceof Refusal ? done.code : null });
  }
  return { results };
};
