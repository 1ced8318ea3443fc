import { type Fields, isFields } from '../database/document';
import type { SentMessage } from '../types';
import { WechatError } from './wechat-error';

/** Longest text of each kind of template field, in characters (WeChat docs, subscribeMessage.send). */
const LONGEST: Record<string, number> = {
  thing: 20,
  number: 32,
  letter: 32,
  symbol: 5,
  character_string: 32,
  time: 32,
  date: 32,
  amount: 16,
  phone_number: 17,
  car_number: 8,
  name: 20,
  phrase: 5,
  const: 20,
};

/** Checks the arguments of `subscribeMessage.send` as WeChat does; a wrong one is its `errcode`. */
export function readMessage(values: Fields, at: string): SentMessage {
  const { touser, template_id: templateId, page, data } = values;
  if (typeof touser !== 'string' || touser === '') throw new WechatError(40003, 'invalid openid');
  if (typeof templateId !== 'string' || templateId === '')
    throw new WechatError(40037, 'invalid template_id');
  if (!isFields(data)) throw new WechatError(47003, 'argument invalid! data is missing');
  const fields: SentMessage['data'] = {};
  for (const [name, field] of Object.entries(data))
    fields[name] = { value: readField(name, field) };
  return { at, touser, templateId, page: typeof page === 'string' ? page : null, data: fields };
}

function readField(name: string, field: unknown): string {
  const value = isFields(field) ? field.value : undefined;
  const longest = LONGEST[name.replace(/\d+$/, '')];
  const isGood = typeof value === 'string' && value.trim() !== '' && longest !== undefined;
  if (isGood && [...value].length <= longest) return value;
  throw new WechatError(47003, `argument invalid! data.${name}.value invalid`);
}
