import { AREAS } from './areas';
import { describePermissions } from './judge/permission-matrix';
import { PERMISSIONS } from './judge/permission-table';

describePermissions(AREAS, { shard: 1, of: 2 }, PERMISSIONS);
