import type { SubscribeAnswer, Template } from './subscribe-answer';

/** A browser has no WeChat messages. */
export async function askToSubscribe(_templates: Template[]): Promise<SubscribeAnswer> {
  return 'unsupported';
}
