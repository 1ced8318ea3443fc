import { describeFuzz } from './judge/fuzz';

describeFuzz(1, 2);
