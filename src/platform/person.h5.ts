/** Who the page is signed in as: `?as=<openid>` of the address. For development; only devcloud honours it. */
export function currentPerson(): string {
  return new URLSearchParams(window.location.search).get('as') ?? '';
}
