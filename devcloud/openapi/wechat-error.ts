/** A refusal by WeChat: `errcode` and `errmsg` of its answer. */
export class WechatError extends Error {
  constructor(
    readonly errcode: number,
    message: string,
  ) {
    super(message);
    this.name = 'WechatError';
  }
}
