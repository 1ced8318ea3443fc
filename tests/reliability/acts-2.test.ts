import { AREAS } from './areas';
import { describeActs } from './trials/acts';

describeActs(AREAS, 2);
