import { cloud } from './cloud';
import { describeFault } from './errors';
import { log } from './log';

/** WeChat's word on a text. `review`: a person should look. */
export type TextCheck = 'pass' | 'review' | 'risky';
/** `none`: WeChat could not be asked, or knows the person no more (61010: not seen for two hours). */
export type TextAnswer = TextCheck | 'none';

/** Where a text appears, as `msgSecCheck` counts it. */
const SCENES = { profile: 1, comment: 2, forum: 3, social: 4 } as const;

/** Checks what a person wrote (`security.msgSecCheck`, version 2), at most 2,500 characters; never throws. */
export async function checkText(
  openid: string,
  scene: keyof typeof SCENES,
  content: string,
): Promise<TextAnswer> {
  try {
    const answer = (await cloud.openapi.security.msgSecCheck({
      openid,
      content,
      scene: SCENES[scene],
      version: 2,
    })) as { result?: { suggest?: string } };
    const suggest = answer.result?.suggest;
    return suggest === 'pass' || suggest === 'risky' ? suggest : 'review';
  } catch (error) {
    log('warn', 'msgSecCheck', describeFault(error));
    return 'none';
  }
}

/** Asks WeChat to check an image (2) or sound (1); the answer comes as an event. Null when it could not be asked. */
export async function askMediaCheck(
  openid: string,
  kind: 'image' | 'voice',
  url: string,
): Promise<string | null> {
  try {
    const answer = (await cloud.openapi.security.mediaCheckAsync({
      openid,
      mediaUrl: url,
      mediaType: kind === 'image' ? 2 : 1,
      scene: SCENES.forum,
      version: 2,
    })) as { traceId?: string };
    return answer.traceId ?? null;
  } catch (error) {
    log('warn', 'mediaCheckAsync', describeFault(error));
    return null;
  }
}

/**
 * What became of a message. `refused`: the person has no acceptance left (43101). `impossible`: never to this person or
 * in this form. `notSent`: WeChat was busy, later it may work. `unsure`: no answer came; its event will tell.
 */
export type SendResult = 'sent' | 'refused' | 'impossible' | 'notSent' | 'unsure';

/** WeChat docs, subscribeMessage.send, 错误码. */
const RESULT_OF: Record<number, SendResult> = {
  43101: 'refused',
  40003: 'impossible',
  40037: 'impossible',
  41030: 'impossible',
  43107: 'impossible',
  43116: 'impossible',
  47003: 'impossible',
};
const NO_ANSWER =
  /ETIMEDOUT|ECONNRESET|EPIPE|socket hang up|timed? ?out|SERVER_TIMEOUT|-501002|JSON/i;

/** Sends one subscription message; never throws. */
export async function sendSubscribeMessage(message: {
  touser: string;
  templateId: string;
  page: string;
  data: Record<string, { value: string }>;
}): Promise<SendResult> {
  try {
    await cloud.openapi.subscribeMessage.send({ ...message, lang: 'zh_CN' });
    return 'sent';
  } catch (error) {
    const { errCode } = error as { errCode?: number };
    const { text } = describeFault(error);
    const result = RESULT_OF[errCode ?? 0] ?? (NO_ANSWER.test(text) ? 'unsure' : 'notSent');
    log('warn', 'subscribeMessage', { errCode, result, text });
    return result;
  }
}
