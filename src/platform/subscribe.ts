import Taro from '@tarojs/taro';
import type { SubscribeAnswer, Template } from './subscribe-answer';

const TEMPLATE_IDS: Record<Template, string> = { task: TASK_TEMPLATE, progress: PROGRESS_TEMPLATE };

/**
 * Asks whether WeChat may send messages (one acceptance, one message). Must run inside a tap, at most three templates
 * a call (WeChat's rule); never throws, because no act may fail on it.
 */
export async function askToSubscribe(templates: Template[]): Promise<SubscribeAnswer> {
  const ids = templates.map((template) => TEMPLATE_IDS[template]).filter(Boolean);
  if (ids.length === 0) return 'unsupported';
  try {
    const answer = await Taro.requestSubscribeMessage({ tmplIds: ids.slice(0, 3), entityIds: [] });
    return Object.values(answer).includes('accept') ? 'accepted' : 'refused';
  } catch {
    return 'refused';
  }
}
