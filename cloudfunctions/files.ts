import { APPEAL_FILES } from './appeal';
import type { MediaHolder } from './lib/uploads/record';

/**
 * The things that have files, of every area: WeChat's word on a file is kept with its thing and asked for again when it
 * was lost, and files that nobody attached are removed.
 */
export const FILES: readonly MediaHolder[] = [APPEAL_FILES];
