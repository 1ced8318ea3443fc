import type Database from 'libsql';
import type { Fields } from '../database/document';
import { requireString } from '../database/read-request';
import type { FileStore } from '../storage/file-store';
import type { Invocation, SentMessage } from '../types';
import { CloudError } from '../wire/cloud-error';
import { Acceptances } from './acceptances';
import { MediaCheck, type MediaCheckOptions } from './media-check';
import { readOpenApiRequest, writeOpenApiAnswer, writeOpenApiFailure } from './protocol';
import { readMessage } from './subscribe-message';
import { checkText } from './text-check';
import { WechatError } from './wechat-error';

/** "function has no permission to call this API": it is missing in `config.json`. */
const NO_PERMISSION = -604101;

export interface OpenApiOptions extends MediaCheckOptions {
  onChange: () => void;
  /** Every message takes an acceptance; 43101 when there is none. */
  enforceQuota?: boolean;
}

/** WeChat's own interfaces as functions call them through `cloud.openapi`. */
export class OpenApi {
  private readonly mediaCheck: MediaCheck;
  private readonly acceptances: Acceptances;
  private readonly apis: Record<string, (values: Fields, appid: string) => Fields>;

  constructor(
    private readonly connection: Database.Database,
    files: FileStore,
    private readonly options: OpenApiOptions,
  ) {
    connection.exec(
      'CREATE TABLE IF NOT EXISTS outbox (position INTEGER PRIMARY KEY, message TEXT)',
    );
    const mediaCheck = new MediaCheck(connection, files, options);
    this.mediaCheck = mediaCheck;
    this.acceptances = new Acceptances(connection);
    this.apis = {
      'subscribeMessage.send': (values) => this.send(values),
      'security.msgSecCheck': (values) => checkText(values),
      'security.mediaCheckAsync': (values, appid) => mediaCheck.order(values, appid),
    };
  }

  /** The protobuf answer to a cloud call; what devcloud does not have is refused by name. */
  answer(caller: Invocation, fields: Fields, requestData: Buffer): Uint8Array {
    const name = requireString(fields, 'apiName').replace(/^openapi\./, '');
    const request = readOpenApiRequest(requestData);
    if (!caller.openapi.includes(name)) return writeOpenApiFailure(NO_PERMISSION);
    const api = Object.hasOwn(this.apis, name) ? this.apis[name] : undefined;
    if (!api) throw new CloudError('INVALID_PARAM', `openapi ${name} is not supported`);
    try {
      return writeOpenApiAnswer(api(request.arguments, request.appid));
    } catch (error) {
      if (!(error instanceof WechatError)) throw error;
      return writeOpenApiAnswer({ errcode: error.errcode, errmsg: error.message });
    }
  }

  /** Every subscription message that was sent, the oldest first. */
  outbox(): SentMessage[] {
    const rows = this.connection.prepare('SELECT message FROM outbox ORDER BY position').all();
    return rows.map((row) => JSON.parse(String(Object(row).message)));
  }

  close(): void {
    this.mediaCheck.close();
  }

  /** A person accepted a template `count` times more. */
  grant(openid: string, templateId: string, count: number): void {
    this.acceptances.grant(openid, templateId, count);
  }

  private send(values: Fields): Fields {
    const message = readMessage(values, this.options.now().toISOString());
    const insert = this.connection.prepare('INSERT INTO outbox (message) VALUES (?)');
    const deliver = this.connection.transaction(() => {
      if (this.options.enforceQuota) this.acceptances.spend(message.touser, message.templateId);
      insert.run(JSON.stringify(message));
    });
    deliver();
    this.options.onChange();
    return { errcode: 0, errmsg: 'ok' };
  }
}
