import type { Handler } from '../../lib/serve';
import { APPEAL_SETTINGS } from '../settings';

/** `appeal.saveSettings` */
export const saveSettings: Handler<'appeal.saveSettings'> = APPEAL_SETTINGS.save;
