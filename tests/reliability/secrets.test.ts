import { AREAS } from './areas';
import { describeSecrets } from './judge/secrets';

describeSecrets(AREAS);
