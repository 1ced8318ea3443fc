import { AREAS } from './areas';
import { openGround } from './judge/open-ground';

for (const { describeStories } of AREAS.judged) describeStories?.(() => openGround(AREAS));
