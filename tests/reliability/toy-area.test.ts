import { TOY } from '../toy-area/judged';
import { describeFuzz } from './judge/fuzz';
import { describePermissions } from './judge/permission-matrix';
import { describeSecrets } from './judge/secrets';
import { describeActs } from './trials/acts';
import { SHARDS } from './trials/shards';

/** The harness, as it is, judges an area that it has never seen. */
for (let shard = 1; shard <= SHARDS; shard++) describeActs(TOY, { shard, of: SHARDS });
describePermissions(TOY, { shard: 1, of: 1 }, null);
describeSecrets(TOY);
describeFuzz(TOY, { shard: 1, of: 1 });
