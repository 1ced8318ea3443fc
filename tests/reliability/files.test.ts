import { AREAS } from './areas';
import { describeFiles } from './judge/files';

describeFiles(AREAS);
