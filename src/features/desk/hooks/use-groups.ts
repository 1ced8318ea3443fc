import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { GroupsView, Input } from '../../../../contract';
import { call } from '../../../platform/cloud/call';
import { CallError } from '../../../platform/cloud/call-error';
import { groupCloudId } from '../../../platform/wechat/group';
import { useForgetEntered } from '../../../setup/entered-group';

const GROUPS_KEY = ['community', 'groups'] as const;

/** The WeChat groups bound to the community that the caller works in. */
export function useGroups() {
  return useQuery({ queryKey: GROUPS_KEY, queryFn: () => call('community.groups', {}) });
}

function useShowGroups() {
  const client = useQueryClient();
  const forgetEntered = useForgetEntered();
  return (groups: GroupsView) => {
    client.setQueryData(GROUPS_KEY, groups);
    forgetEntered();
  };
}

/** Binds the group that the app was opened from; which one it is, WeChat says anew at each try. */
export function useBindGroup() {
  return useMutation({
    mutationFn: async (wanted: Omit<Input<'community.bindGroup'>, 'cloudId'>) => {
      const cloudId = await groupCloudId();
      if (cloudId === null) throw new CallError('GROUP_UNKNOWN');
      return call('community.bindGroup', { ...wanted, cloudId });
    },
    onSuccess: useShowGroups(),
  });
}

/** Takes a group off. */
export function useUnbindGroup() {
  return useMutation({
    mutationFn: (input: Input<'community.unbindGroup'>) => call('community.unbindGroup', input),
    onSuccess: useShowGroups(),
  });
}

/** What a day brought; today, when none is named. */
export function useDigest(date: string | undefined, isWanted: boolean) {
  return useQuery({
    queryKey: ['community', 'digest', date ?? 'today'],
    queryFn: () => call('community.digest', { date }),
    enabled: isWanted,
    refetchOnMount: 'always',
  });
}
