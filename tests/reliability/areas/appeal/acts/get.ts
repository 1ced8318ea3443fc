import { type AppealAct, looksOf } from '../act';
import { look } from '../facts';
import { isInsider } from '../kinds';

/** 查看一条诉求 */
export const act: AppealAct = {
  play: {
    input: look,
    /** A look as staff is kept, once; a look as neighbour or owner is not. */
    isSeen({ id }: { id: string }, cell) {
      const mine = looksOf(cell).filter(({ by }) => by.id === cell.openid);
      const isStaff = cell.kind !== 'any' && isInsider(cell.column, cell.kind);
      return id === cell.thingId && mine.length === (isStaff ? 1 : 0);
    },
  },
  also: ['awaitingRuling', 'recorded'],
};
