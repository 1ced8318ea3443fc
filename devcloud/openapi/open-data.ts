import { randomBytes } from 'node:crypto';
import type Database from 'libsql';
import type { Fields } from '../database/document';

export interface OpenDataOptions {
  now: () => Date;
  /** The watermark of the data holds it, as WeChat's does. */
  appId: string;
}

/** WeChat gives the data of a cloudID for so long, in milliseconds. */
const LIFE_MS = 5 * 60_000;

/** WeChat answers this for a cloudID that it does not know, or that has expired. */
const EXPIRED = { errCode: -601006, errMsg: 'cloudID expired.' };

/** Open data (开放数据). Clients know only its cloudID, and functions exchange that for the data. */
export class OpenData {
  constructor(
    private readonly connection: Database.Database,
    private readonly options: OpenDataOptions,
  ) {
    connection.exec(
      'CREATE TABLE IF NOT EXISTS open_data (cloud_id TEXT PRIMARY KEY, data TEXT, at INTEGER)',
    );
  }

  /** Makes the cloudID of some data. An interface such as `wx.getGroupEnterInfo` gives it to a client. */
  createCloudId(data: Fields): string {
    const cloudId = `99_${randomBytes(48).toString('base64url')}`;
    this.connection
      .prepare('INSERT INTO open_data VALUES (?, ?, ?)')
      .run(cloudId, JSON.stringify(data), this.options.now().getTime());
    return cloudId;
  }

  /** Answers `getOpenData` for one cloudID, with an entry of its list. */
  exchange(cloudID: string): Fields {
    const now = this.options.now().getTime();
    const [row] = this.connection
      .prepare('SELECT data, at FROM open_data WHERE cloud_id = ?')
      .all(cloudID);
    const { data, at } = Object(row);
    if (row === undefined || now - Number(at) > LIFE_MS) return { cloudID, ...EXPIRED };
    const watermark = { appid: this.options.appId, timestamp: Math.floor(now / 1000) };
    return { cloudID, data: { ...JSON.parse(String(data)), watermark } };
  }
}
