import { describeActs } from './trials/acts';

describeActs(2);
