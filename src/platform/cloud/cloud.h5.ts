/** Nothing to connect: in a browser every call is a plain request to where the page came from. */
export function startCloud(): void {}
