import type { Handler } from '../../lib/serve';
import { perform } from '../act/perform';

/** `appeal.extend` */
export const extend: Handler<'appeal.extend'> = ({ isGranted, reason: text, ...input }, call) =>
  perform(call, {
    ...input,
    permission: 'extend',
    act: isGranted ? 'extend' : 'refuseExtension',
    text,
  });
