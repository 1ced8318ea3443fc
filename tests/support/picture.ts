import { encodePng } from '../../devcloud/seed/png';

/** A picture of one red point, whole enough to be taken. */
export const PICTURE = encodePng(1, 1, new Uint8Array([200, 30, 30]));
