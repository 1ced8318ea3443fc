import { QUERY_CORE } from './query-rows';
import { READ_CORE } from './read-rows';
import { SERVICE_CORE } from './service-rows';
import { TRANSACTION_CORE } from './transaction-rows';
import { UPDATE_CORE } from './update-rows';
import { WRITE_CORE } from './write-rows';

/** Every version of the SDK must pass these rows. */
export const CORE = {
  queries: QUERY_CORE,
  reading: READ_CORE,
  updates: UPDATE_CORE,
  writes: WRITE_CORE,
  transactions: TRANSACTION_CORE,
  services: SERVICE_CORE,
};
