import { PLACE_LEVELS, type PlacePath } from '../../../domain/people';
import { postOver } from '../../lib/assignees';
import { Refusal, refuse } from '../../lib/errors';
import { places } from '../../lib/people';
import type { Handler } from '../../lib/serve';
import { showAndTell } from '../act/perform';
import { takeAppeal } from '../intake/new-appeal';

/** `appeal.record`: what somebody said at the desk, on the phone, in the box or at their door, kept with its source. */
export const record: Handler<'appeal.record'> = async (recorded, call) => {
  const { idempotencyKey, source, consent, gridId, name, ...input } = recorded;
  const grid = await places.find(gridId);
  if (!grid || !isWhole(grid.path) || !isWhole(grid.pathNames)) return refuse('NOT_FOUND');
  const { path, pathNames } = grid as { path: PlacePath; pathNames: PlacePath };
  const by = postOver(call.me, { path, pathNames });
  if (!by) return refuse('FORBIDDEN');
  const stored = await takeAppeal(
    {
      input,
      idempotencyKey,
      path,
      pathNames,
      ownerId: null,
      ownerName: null,
      name: name ?? null,
      ownNames: name === undefined ? [] : [name],
      intake: { source, consent, by },
      by,
      act: 'record',
    },
    call,
  );
  return stored instanceof Refusal ? stored : showAndTell(stored, call);
};

/** Only a grid has a place on every level. */
function isWhole(path: Partial<PlacePath>): boolean {
  return PLACE_LEVELS.every((level) => path[level] !== undefined);
}
