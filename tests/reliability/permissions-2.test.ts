import { describePermissions } from './judge/permission-matrix';

describePermissions(2, 2);
