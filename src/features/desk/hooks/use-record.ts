import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Input, MeView, PlaceView } from '../../../../contract';
import { call } from '../../../platform/cloud/call';
import { queryKeys } from '../../../setup/query-keys';
import { sendForOne } from '../../appeal/drafts/one-thing';

export type RecordInput = Input<'appeal.record'>;

/** What is sent, and what was sent before under the same key without an answer. */
export interface RecordRequest {
  input: RecordInput;
  earlier: readonly RecordInput[];
  /** The app asks by itself what became of an earlier try. */
  isQuestion: boolean;
}

async function record({ input, earlier, isQuestion }: RecordRequest) {
  const made = await sendForOne(input, earlier, (one) => call('appeal.record', one));
  return { appeal: made.answer, isEarlier: isQuestion || made.input !== input };
}

/** Writes an appeal down for somebody; what an earlier try has made already is found again. */
export function useRecord() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: record,
    onSuccess: ({ appeal }) => {
      client.setQueryData(queryKeys.appeal(appeal.id), appeal);
      void client.invalidateQueries({ queryKey: queryKeys.appeals });
    },
  });
}

/** Who holds no post above the grids records for their own only. */
function ownGrids(me: MeView): PlaceView[] | null {
  const posts = me.roles.map(({ place }) => place);
  const own = posts.filter(({ level }) => level === 'grid');
  return own.length > 0 && !posts.some(({ level }) => level === 'community') ? own : null;
}

/** The grids that a member of staff may record for: their own, or all of their community. */
export function useGrids(me: MeView) {
  const own = ownGrids(me);
  const posts = me.roles.map(({ place }) => place);
  const community = [...posts, ...me.places].find(({ level }) => level === 'community');
  return useQuery({
    queryKey: [...queryKeys.places(community?.id), 'recorded', own?.map(({ id }) => id) ?? 'all'],
    queryFn: async () => {
      if (own) return own;
      const { places } = await call('account.places', community ? { parentId: community.id } : {});
      return places.filter(({ level }) => level === 'grid');
    },
  });
}
