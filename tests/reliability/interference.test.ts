import { AREAS } from './areas';
import { describeInterference } from './judge/interference';
import { describeReleases } from './judge/release-list';

describeInterference(AREAS);
describeReleases(AREAS);
