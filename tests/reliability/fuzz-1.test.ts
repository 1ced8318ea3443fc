import { AREAS } from './areas';
import { describeFuzz } from './judge/fuzz';

describeFuzz(AREAS, { shard: 1, of: 2 });
