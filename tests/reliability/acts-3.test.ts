import { describeActs } from './trials/acts';

describeActs(3);
