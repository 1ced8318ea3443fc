function inAddress(name: string): string {
  return new URLSearchParams(window.location.search).get(name) ?? '';
}

/** Who the page is signed in as: `?as=<openid>` of the address. For development; only devcloud honours it. */
export function currentPerson(): string {
  return inAddress('as');
}

/** Whether the browser stands in for WeChat: `wechat=play` in the address. For development; only devcloud plays along. */
export function isPlayingWechat(): boolean {
  return inAddress('wechat') === 'play';
}

/** The WeChat group that the app is opened from while the browser stands in for WeChat: `group=<any name>`, else empty. */
export function playedGroup(): string {
  return isPlayingWechat() ? inAddress('group') : '';
}
