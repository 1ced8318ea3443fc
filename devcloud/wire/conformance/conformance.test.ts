import cloudSdk from 'wx-server-sdk';
import { CORE } from './core-rows';
import {
  ACCUMULATOR_ROWS,
  ARITHMETIC_ROWS,
  ARRAY_ROWS,
  COMPARISON_ROWS,
  DATE_ROWS,
  TEXT_ROWS,
} from './expression-rows';
import { GROUP_ROWS } from './group-rows';
import { QUERY_MORE, QUERY_REFUSED } from './query-rows';
import { READ_MORE } from './read-rows';
import { SERVICE_MORE } from './service-rows';
import { STAGE_REFUSED, STAGE_ROWS } from './stage-rows';
import { TRANSACTION_MORE } from './transaction-more-rows';
import { UPDATE_MORE, UPDATE_REFUSED } from './update-rows';
import { checkRows, openWorld } from './world';
import { WRITE_MORE } from './write-rows';

const GROUPS = {
  ...CORE,
  'more queries': QUERY_MORE,
  'queries refused by name': QUERY_REFUSED,
  'order and projection': READ_MORE,
  'more updates': UPDATE_MORE,
  'updates refused': UPDATE_REFUSED,
  'more writes': WRITE_MORE,
  arithmetic: ARITHMETIC_ROWS,
  comparison: COMPARISON_ROWS,
  arrays: ARRAY_ROWS,
  text: TEXT_ROWS,
  dates: DATE_ROWS,
  accumulators: ACCUMULATOR_ROWS,
  groups: GROUP_ROWS,
  stages: STAGE_ROWS,
  'stages refused': STAGE_REFUSED,
  'more transactions': TRANSACTION_MORE,
  'more services': SERVICE_MORE,
};

test('the suite has at least 250 rows', () => {
  expect(Object.values(GROUPS).flat().length).toBeGreaterThanOrEqual(250);
});

checkRows(() => openWorld('4.0.2', cloudSdk), GROUPS);
