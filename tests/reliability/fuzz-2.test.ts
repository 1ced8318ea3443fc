import { AREAS } from './areas';
import { describeFuzz } from './judge/fuzz';

describeFuzz(AREAS, { shard: 2, of: 2 });
