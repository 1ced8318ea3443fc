import { describePermissions } from './judge/permission-matrix';

describePermissions(1, 2);
