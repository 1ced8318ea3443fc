import type { Handler } from '../../lib/serve';
import { performSaying } from '../act/perform';

/** `appeal.extend` */
export const extend: Handler<'appeal.extend'> = ({ isGranted, reason: text, ...input }, call) =>
  performSaying(call, {
    ...input,
    permission: 'extend',
    act: isGranted ? 'extend' : 'refuseExtension',
    text,
  });
