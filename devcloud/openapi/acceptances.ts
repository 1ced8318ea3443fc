import type Database from 'libsql';
import { WechatError } from './wechat-error';

/** Counts for each person and template the accepted messages that WeChat has not sent yet. */
export class Acceptances {
  constructor(private readonly connection: Database.Database) {
    connection.exec(`CREATE TABLE IF NOT EXISTS acceptances
      (openid TEXT, template TEXT, remaining INTEGER, PRIMARY KEY (openid, template))`);
  }

  /** A person accepted a template `count` times more. */
  grant(openid: string, templateId: string, count: number): void {
    this.connection
      .prepare(
        `INSERT INTO acceptances VALUES (?, ?, ?)
         ON CONFLICT DO UPDATE SET remaining = remaining + excluded.remaining`,
      )
      .run(openid, templateId, count);
  }

  /** A person takes back all acceptances of a template. */
  revoke(openid: string, templateId: string): void {
    this.connection
      .prepare('DELETE FROM acceptances WHERE openid = ? AND template = ?')
      .run(openid, templateId);
  }

  /** Uses one acceptance. It throws 43101 when there is none. */
  spend(openid: string, templateId: string): void {
    const { changes } = this.connection
      .prepare(
        `UPDATE acceptances SET remaining = remaining - 1
         WHERE openid = ? AND template = ? AND remaining > 0`,
      )
      .run(openid, templateId);
    if (changes === 0) throw new WechatError(43101, 'user refuse to accept the msg');
  }
}
