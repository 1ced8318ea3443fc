import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Output } from '../../contract';
import { call } from '../platform/cloud/call';
import { groupCloudId } from '../platform/wechat/group';

/** The community that a WeChat group is bound to. */
export type EnteredGroup = NonNullable<Output<'community.enterGroup'>['group']>;

interface Entered {
  isFromGroup: boolean;
  /** Null: bound to none, as far as can be told. */
  group: EnteredGroup | null;
}

const ENTERED_KEY = ['community', 'entered'] as const;

/** Never fails: people who come from a group are as welcome without it. */
async function readEntered(): Promise<Entered> {
  const cloudId = await groupCloudId();
  if (cloudId === null) return { isFromGroup: false, group: null };
  const { group } = await call('community.enterGroup', { cloudId }, { isQuiet: true }).catch(
    () => ({ group: null }),
  );
  return { isFromGroup: true, group };
}

/** The WeChat group that the app was opened from; asked anew by each page that wants to know. */
export function useEnteredGroup(isWanted = true): Entered | undefined {
  const { data } = useQuery({
    queryKey: ENTERED_KEY,
    queryFn: readEntered,
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return data;
}

/** To be called when the group was bound or taken off. */
export function useForgetEntered(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: ENTERED_KEY });
}
