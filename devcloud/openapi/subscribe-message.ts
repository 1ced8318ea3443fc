import { type Fields, isFields } from '../database/document';
import type { SentMessage } from '../types';
import { isFieldValue } from './template-fields';
import { WechatError } from './wechat-error';

/** Checks the arguments of `subscribeMessage.send` as WeChat does. A wrong argument throws WeChat's `errcode`. */
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
  if (isFieldValue(name, value)) return value;
  throw new WechatError(47003, `argument invalid! data.${name}.value invalid`);
}
