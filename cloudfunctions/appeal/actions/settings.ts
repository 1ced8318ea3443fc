import type { Handler } from '../../lib/serve';
import { APPEAL_SETTINGS } from '../settings';

/** `appeal.settings` */
export const settings: Handler<'appeal.settings'> = APPEAL_SETTINGS.read;
