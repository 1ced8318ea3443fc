import { seal } from '../seal';
import type { ThingRef } from '../thing';
import { hiddenIdOf } from '../writer';
import { reviewIdOf } from './keep-waiting';
import { reviews } from './record';

/**
 * Somebody who wrote a thing is anonymous from now on: the queue knows them by their hidden id. One request, and one for each
 * text that waited or waits. Again changes nothing.
 */
export async function hideReviewsOf(
  thing: ThingRef,
  openid: string,
  parts: readonly { id: string }[],
): Promise<void> {
  const found = await reviews.some(parts.map(({ id }) => reviewIdOf(thing, id)));
  for (const { _id, state } of found.filter(({ writerId }) => writerId === openid)) {
    const writerSealed = state === 'waiting' ? seal(openid, _id) : null;
    const hidden = { writerId: hiddenIdOf(openid), writerSealed };
    const isDone = (await reviews.updateWhere({ _id, state }, hidden)) === 1;
    if (!isDone) await reviews.updateWhere({ _id }, { ...hidden, writerSealed: null });
  }
}
