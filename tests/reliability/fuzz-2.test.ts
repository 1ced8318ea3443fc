import { describeFuzz } from './judge/fuzz';

describeFuzz(2, 2);
