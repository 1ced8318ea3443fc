import { AREAS } from './areas';
import { describeActs } from './trials/acts';
import { SHARDS } from './trials/shards';

describeActs(AREAS, { shard: 1, of: SHARDS });
