import { useQuery } from '@tanstack/react-query';
import type { Input } from '../../../../contract';
import { call } from '../../../platform/cloud/call';
import { queryKeys } from '../../../setup/query-keys';

export type RatesWish = Input<'appeal.rates'>;

/** The three rates of a month; of the present one when none is named. */
export function useRates(wish: RatesWish) {
  return useQuery({
    queryKey: [...queryKeys.appeals, 'rates', wish.scope, wish.month ?? 'now'],
    queryFn: () => call('appeal.rates', wish),
    refetchOnWindowFocus: 'always',
  });
}
