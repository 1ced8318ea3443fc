import { AREAS } from './areas';
import { describeActs } from './trials/acts';
import { SHARDS } from './trials/shards';

describeActs(AREAS, { shard: 2, of: SHARDS });
