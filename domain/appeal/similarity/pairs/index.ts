import { TUNING_FIRST } from './tuning-first';
import { TUNING_SECOND } from './tuning-second';
import { TUNING_THIRD } from './tuning-third';

export { UNSEEN_PAIRS } from './unseen';

export const TUNING_PAIRS = [...TUNING_FIRST, ...TUNING_SECOND, ...TUNING_THIRD];
