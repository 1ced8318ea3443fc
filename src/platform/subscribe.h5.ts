import type { TemplateName } from '../../domain/notice/template-names';
import type { SubscribeOutcome } from './subscribe-answer';

/** A browser has no WeChat messages. */
export const CAN_SUBSCRIBE: boolean = false;

/** Nobody can be asked in a browser. */
export async function askToSubscribe(
  _templates: readonly TemplateName[],
): Promise<SubscribeOutcome> {
  return 'unsupported';
}

/** Nothing to open: the settings are WeChat's. */
export function openMessageSettings(): void {}
