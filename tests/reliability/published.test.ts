import { AREAS } from './areas';
import { describePublished } from './judge/published';

describePublished(AREAS);
