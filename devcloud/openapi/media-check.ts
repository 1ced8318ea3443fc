import { randomUUID } from 'node:crypto';
import type Database from 'libsql';
import type { Fields } from '../database/document';
import type { FileStore } from '../storage/file-store';
import { PushQueue } from './push-queue';
import { isScene } from './text-check';
import { WechatError } from './wechat-error';

/** The check finds a file risky when its name or bytes hold this text. Every other file passes. */
const MARKER = 'risky-sample';

export interface MediaCheckOptions {
  /** The event comes after so many milliseconds of real time. */
  mediaCheckDelay: number;
  now: () => Date;
  /** True: an event goes out after the call that ordered it. On a busy machine the call takes longer than WeChat does. */
  isRehearsal?: boolean | undefined;
  pushEvent: (event: Record<string, unknown>) => void;
}

/** `security.mediaCheckAsync` takes an order and answers it later by an event. */
export class MediaCheck {
  readonly events: PushQueue;
  /** In a rehearsal: the events that wait for the end of a call, by its token. */
  readonly #afterCall = new Map<string, Fields[]>();

  constructor(
    connection: Database.Database,
    private readonly files: FileStore,
    private readonly options: MediaCheckOptions,
  ) {
    const { pushEvent, mediaCheckDelay: delay } = options;
    this.events = new PushQueue(connection, { table: 'media_check_events', delay, pushEvent });
  }

  /** Takes an order, or refuses it. `appid` comes back in the event. */
  takeOrder(values: Fields, { appid, token }: { appid: string; token: string }): Fields {
    const { media_url: url, media_type: type, version, scene, openid } = values;
    if (typeof openid !== 'string' || openid === '') throw new WechatError(40003, 'invalid openid');
    const isMedia = type === 1 || type === 2;
    if (
      typeof url !== 'string' ||
      !URL.canParse(url) ||
      !isMedia ||
      version !== 2 ||
      !isScene(scene)
    ) {
      throw new WechatError(40097, 'invalid args');
    }
    const traceId = randomUUID();
    const event = this.event(traceId, { appid, openid, isRisky: this.isRisky(url) });
    if (this.options.isRehearsal) {
      this.#afterCall.set(token, [...(this.#afterCall.get(token) ?? []), event]);
    } else this.events.add(event);
    return { errcode: 0, errmsg: 'ok', trace_id: traceId };
  }

  /** The call with this token has ended. */
  callEnded(token: string): void {
    for (const event of this.#afterCall.get(token) ?? []) this.events.add(event);
    this.#afterCall.delete(token);
  }

  private event(
    traceId: string,
    order: { appid: string; openid: string; isRisky: boolean },
  ): Fields {
    const suggest = order.isRisky ? 'risky' : 'pass';
    const label = order.isRisky ? 20002 : 100;
    return {
      ToUserName: 'gh_devcloud',
      FromUserName: order.openid,
      CreateTime: Math.floor(this.options.now().getTime() / 1000),
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: order.appid,
      trace_id: traceId,
      version: 2,
      detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
      errcode: 0,
      errmsg: 'ok',
      result: { suggest, label },
    };
  }

  private isRisky(url: string): boolean {
    if (url.includes(MARKER)) return true;
    const root = `${this.files.baseUrl()}/storage/`;
    if (!url.startsWith(root)) return false;
    const file = this.files.find(
      decodeURIComponent(new URL(url).pathname.slice('/storage/'.length)),
    );
    return file !== null && this.files.read(file).includes(MARKER);
  }
}
