import { QueryClient } from '@tanstack/react-query';
import { failureCode } from '../platform/cloud/call-error';

/**
 * One cache for the whole app. `call` itself repeats what the network lost, so a query repeats only an unexpected
 * fault, once; a refusal (forbidden, wrong state …) would be refused again and is shown at once.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      networkMode: 'always',
      retry: (failures, error) => failures < 1 && failureCode(error) === 'INTERNAL',
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
