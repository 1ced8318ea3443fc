/** Connects to the CloudBase environment of the settings; once, before the first call. */
export function startCloud(): void {
  wx.cloud.init({ env: CLOUD_ENV, traceUser: false });
}
