import Taro from '@tarojs/taro';
import type { TemplateName } from '../../../domain/notice/template-names';
import { answersIn, answersInFault, type SubscribeOutcome } from './subscribe-answer';

const TEMPLATE_IDS: Readonly<Record<TemplateName, string>> = {
  task: TASK_TEMPLATE,
  progress: PROGRESS_TEMPLATE,
  digest: DIGEST_TEMPLATE,
};

/** In one call; more, and WeChat asks for none. */
const AT_MOST = 3;

/** Whether this is where WeChat messages can be accepted. */
export const CAN_SUBSCRIBE: boolean = true;

/**
 * Asks whether WeChat may send messages (one acceptance, one message). To be called inside a tap, before anything is
 * awaited, with at most three templates, all one-time or all long-term (WeChat's rules). Never throws: no act may fail
 * on it.
 */
export async function askToSubscribe(
  templates: readonly TemplateName[],
): Promise<SubscribeOutcome> {
  const asked = templates
    .map((template) => ({ template, id: TEMPLATE_IDS[template] }))
    .filter(({ id }) => id !== '')
    .slice(0, AT_MOST);
  if (asked.length === 0) return 'unsupported';
  try {
    const tmplIds = asked.map(({ id }) => id);
    return answersIn(await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] }), asked);
  } catch (fault) {
    return answersInFault(
      fault,
      asked.map(({ template }) => template),
    );
  }
}

/** Opens WeChat's own settings of this mini program, where messages that were refused can be switched on again. */
export function openMessageSettings(): void {
  void Promise.resolve(Taro.openSetting({ withSubscriptions: true })).catch(() => undefined);
}
