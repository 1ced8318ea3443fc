import { randomUUID } from 'node:crypto';
import type { Fields } from '../database/document';
import type { CheckedText } from '../types';
import { WechatError } from './wechat-error';

/** WeChat's labels: 20001 politics, 20006 crime, 20003 abuse, 20012 low vulgar advertising, 100 nothing. */
const PASS_LABEL = 100;

/**
 * devcloud answers a text by the first of these words that it holds. It does not judge texts. The few words let a test
 * or a trial meet each of the answers.
 */
const WORDS: readonly { word: string; suggest: 'risky' | 'review'; label: number }[] = [
  { word: '法轮功', suggest: 'risky', label: 20001 },
  { word: '赌博网站', suggest: 'risky', label: 20006 },
  { word: '加微信领红包', suggest: 'risky', label: 20008 },
  { word: '傻逼', suggest: 'review', label: 20003 },
];

const MAX_CONTENT = 2500;

/** So many checked texts are kept. */
const KEPT = 1000;

/** Checks texts, and keeps which ones were checked. */
export class TextCheck {
  #checked: CheckedText[] = [];

  /** The texts that were checked, the oldest first. */
  checked(): readonly CheckedText[] {
    return this.#checked;
  }

  clear(): void {
    this.#checked = [];
  }

  /** `security.msgSecCheck`, version 2. */
  check(values: Fields): Fields {
    const answer = checkText(values);
    const { suggest } = answer.result;
    const one = { openid: String(values.openid), content: String(values.content), suggest };
    this.#checked = [...this.#checked, one].slice(-KEPT);
    return answer;
  }
}

function checkText(values: Fields) {
  const { content, openid, scene, version } = values;
  if (typeof openid !== 'string' || openid === '') throw new WechatError(40003, 'invalid openid');
  if (typeof content !== 'string' || content === '')
    throw new WechatError(44002, 'empty post data');
  if ([...content].length > MAX_CONTENT) throw new WechatError(45002, 'content size out of limit');
  if (version !== 2 || !isScene(scene)) throw new WechatError(40097, 'invalid args');
  const found = WORDS.find(({ word }) => content.includes(word));
  const suggest: CheckedText['suggest'] = found?.suggest ?? 'pass';
  const label = found?.label ?? PASS_LABEL;
  const detail = found
    ? [{ strategy: 'keyword', errcode: 0, suggest, label, keyword: found.word }]
    : [];
  return { errcode: 0, errmsg: 'ok', result: { suggest, label }, trace_id: randomUUID(), detail };
}

/** 1 profile, 2 comment, 3 forum, 4 social log. */
export function isScene(scene: unknown): boolean {
  return scene === 1 || scene === 2 || scene === 3 || scene === 4;
}
