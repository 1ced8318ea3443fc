import { randomUUID } from 'node:crypto';
import type Database from 'libsql';
import type { Fields } from '../database/document';
import type { FileStore } from '../storage/file-store';
import { isScene } from './text-check';
import { WechatError } from './wechat-error';

/** A file whose name or bytes hold this is found risky; everything else passes. */
const MARKER = 'risky-sample';

export interface MediaCheckOptions {
  /** Until the event, in milliseconds of real time. */
  mediaCheckDelay: number;
  now: () => Date;
  pushEvent: (event: Record<string, unknown>) => void;
}

/** `security.mediaCheckAsync`: takes the order, answers later by an event; orders outlive a restart. */
export class MediaCheck {
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(
    private readonly connection: Database.Database,
    private readonly files: FileStore,
    private readonly options: MediaCheckOptions,
  ) {
    connection.exec(
      'CREATE TABLE IF NOT EXISTS media_checks (trace_id TEXT PRIMARY KEY, event TEXT)',
    );
    for (const row of connection.prepare('SELECT trace_id FROM media_checks').all()) {
      this.schedule(String(Object(row).trace_id));
    }
  }

  /** Checks the order; `appid` comes back in the event. */
  order(values: Fields, appid: string): Fields {
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
    this.connection
      .prepare('INSERT INTO media_checks VALUES (?, ?)')
      .run(traceId, JSON.stringify(event));
    this.schedule(traceId);
    return { errcode: 0, errmsg: 'ok', trace_id: traceId };
  }

  close(): void {
    for (const timer of this.timers) clearTimeout(timer);
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

  private schedule(traceId: string): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.push(traceId);
    }, this.options.mediaCheckDelay);
    timer.unref();
    this.timers.add(timer);
  }

  private push(traceId: string): void {
    const [row] = this.connection
      .prepare('SELECT event FROM media_checks WHERE trace_id = ?')
      .all(traceId);
    if (row === undefined) return;
    this.options.pushEvent(JSON.parse(String(Object(row).event)));
    this.connection.prepare('DELETE FROM media_checks WHERE trace_id = ?').run(traceId);
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
