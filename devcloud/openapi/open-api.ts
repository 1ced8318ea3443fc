import type Database from 'libsql';
import type { Fields } from '../database/document';
import { requireString } from '../database/read-request';
import type { FileStore } from '../storage/file-store';
import type { Invocation } from '../types';
import { CloudError } from '../wire/cloud-error';
import { MediaCheck, type MediaCheckOptions } from './media-check';
import { type MessageOptions, Messages } from './messages';
import { OpenData, type OpenDataOptions } from './open-data';
import {
  readOpenApiRequest,
  writeOpenApiAnswer,
  writeOpenApiFailure,
  writeOpenData,
} from './protocol';
import type { PushQueue } from './push-queue';
import { TextCheck } from './text-check';
import { WechatError } from './wechat-error';

/** "function has no permission to call this API": its `config.json` does not list the API. */
const NO_PERMISSION = -604101;

export interface OpenApiOptions extends MediaCheckOptions, MessageOptions, OpenDataOptions {}

/** Answers one interface. `appid` is the one that the SDK named, often none. */
type Api = (values: Fields, request: { caller: Invocation; appid: string }) => Fields;

/** WeChat's own interfaces as functions call them through `cloud.openapi`. */
export class OpenApi {
  readonly messages: Messages;
  readonly openData: OpenData;
  readonly texts = new TextCheck();
  private readonly mediaCheck: MediaCheck;
  private readonly apis: Record<string, Api>;

  constructor(connection: Database.Database, files: FileStore, options: OpenApiOptions) {
    const mediaCheck = new MediaCheck(connection, files, options);
    const messages = new Messages(connection, options);
    this.mediaCheck = mediaCheck;
    this.messages = messages;
    this.openData = new OpenData(connection, options);
    this.apis = {
      'subscribeMessage.send': (values, { caller }) => messages.send(values, caller),
      'security.msgSecCheck': (values) => this.texts.check(values),
      'security.mediaCheckAsync': (values, { appid, caller: { token } }) =>
        mediaCheck.takeOrder(values, { appid, token }),
    };
  }

  /** Answers a cloud call in protobuf. It refuses by name an interface that devcloud does not have. */
  answer(caller: Invocation, fields: Fields, requestData: Buffer): Uint8Array {
    const name = requireString(fields, 'apiName').replace(/^openapi\./, '');
    const request = readOpenApiRequest(requestData);
    if ('cloudIds' in request) {
      return writeOpenData(request.cloudIds.map((cloudId) => this.openData.exchange(cloudId)));
    }
    if (!caller.openapi.includes(name)) return writeOpenApiFailure(NO_PERMISSION);
    const api = Object.hasOwn(this.apis, name) ? this.apis[name] : undefined;
    if (!api) throw new CloudError('INVALID_PARAM', `openapi ${name} is not supported`);
    try {
      return writeOpenApiAnswer(api(request.arguments, { caller, appid: request.appid }));
    } catch (error) {
      if (!(error instanceof WechatError)) throw error;
      return writeOpenApiAnswer({ errcode: error.errcode, errmsg: error.message });
    }
  }

  /** Pushes events from now on, also those that waited when the cloud was last closed. */
  startPushing(): void {
    for (const queue of this.queues()) queue.start();
  }

  /** The call with this token has ended. */
  callEnded(token: string): void {
    this.mediaCheck.callEnded(token);
  }

  stopPushing(): void {
    for (const queue of this.queues()) queue.stop();
  }

  private queues(): readonly PushQueue[] {
    return [this.mediaCheck.events, this.messages.events];
  }
}
