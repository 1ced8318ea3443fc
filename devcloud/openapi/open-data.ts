import { randomBytes } from 'node:crypto';
import type Database from 'libsql';
import type { Fields } from '../database/document';

export interface OpenDataOptions {
  now: () => Date;
  /** Stands in the watermark, as WeChat's. */
  appId: string;
}

/** How long WeChat gives the data for a cloudID, in milliseconds. */
const LIFE = 5 * 60_000;

/** WeChat's word on a cloudID that it does not know, or no longer. */
const EXPIRED = { errCode: -601006, errMsg: 'cloudID expired.' };

/** Open data (开放数据) that clients know only by a cloudID, and functions get in exchange for it. */
export class OpenData {
  constructor(
    private readonly connection: Database.Database,
    private readonly options: OpenDataOptions,
  ) {
    connection.exec(
      'CREATE TABLE IF NOT EXISTS open_data (cloud_id TEXT PRIMARY KEY, data TEXT, at INTEGER)',
    );
  }

  /** What an interface such as `wx.getGroupEnterInfo` gives a client: the cloudID of the data. */
  mint(data: Fields): string {
    const cloudId = `99_${randomBytes(48).toString('base64url')}`;
    this.connection
      .prepare('INSERT INTO open_data VALUES (?, ?, ?)')
      .run(cloudId, JSON.stringify(data), this.options.now().getTime());
    return cloudId;
  }

  /** `getOpenData`: the entry of its list for one cloudID. */
  exchange(cloudID: string): Fields {
    const now = this.options.now().getTime();
    const [row] = this.connection
      .prepare('SELECT data, at FROM open_data WHERE cloud_id = ?')
      .all(cloudID);
    const { data, at } = Object(row);
    if (row === undefined || now - Number(at) > LIFE) return { cloudID, ...EXPIRED };
    const watermark = { appid: this.options.appId, timestamp: Math.floor(now / 1000) };
    return { cloudID, data: { ...JSON.parse(String(data)), watermark } };
  }
}
