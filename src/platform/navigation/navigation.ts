import Taro from '@tarojs/taro';
import { DoubleTap } from './double-tap';

/** Every page that lies over the tabs, with what it needs to open. */
export interface Pages {
  compose: { category?: string; draft?: string };
  appeal: { id: string };
  queue: Record<string, never>;
  /** Voice first: say it, send it. */
  speak: Record<string, never>;
  claim: Record<string, never>;
  /** Staff write an appeal down for somebody. */
  record: Record<string, never>;
  settings: Record<string, never>;
  rates: Record<string, never>;
  staff: Record<string, never>;
  consent: Record<string, never>;
  join: { move?: '1' };
  inbox: Record<string, never>;
  messageSettings: Record<string, never>;
  /** Whom the duty desk should call. */
  calls: Record<string, never>;
  reviews: Record<string, never>;
  /** WeChat groups of the community, and what to post in them. */
  groups: Record<string, never>;
}

const PAGE_PATHS = {
  compose: '/features/appeal/pages/compose/index',
  appeal: '/features/appeal/pages/detail/index',
  queue: '/features/desk/pages/queue/index',
  speak: '/features/appeal/pages/speak/index',
  claim: '/features/appeal/pages/claim/index',
  record: '/features/desk/pages/record/index',
  settings: '/features/desk/pages/settings/index',
  rates: '/features/desk/pages/rates/index',
  staff: '/features/desk/pages/staff/index',
  consent: '/features/account/pages/consent/index',
  join: '/features/account/pages/join/index',
  inbox: '/features/notice/pages/inbox/index',
  messageSettings: '/features/notice/pages/settings/index',
  calls: '/features/desk/pages/calls/index',
  reviews: '/features/desk/pages/reviews/index',
  groups: '/features/desk/pages/groups/index',
} as const satisfies Record<keyof Pages, string>;

/** The first page, as WeChat writes it. */
export const HOME_ADDRESS = '/pages/home/index';

export type Tab = 'home' | 'appeals' | 'deliberation' | 'services' | 'me';

/** The address of a page with its query, as WeChat writes it. */
export function addressOf<P extends keyof Pages>(page: P, query: Pages[P]): string {
  const pairs = Object.entries(query).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return pairs.length === 0 ? PAGE_PATHS[page] : `${PAGE_PATHS[page]}?${pairs.join('&')}`;
}

const doubleTap = new DoubleTap();

/** WeChat refuses to lay more pages than this over each other. */
const MOST_PAGES = 10;

/**
 * Opens a page over the present one; once, however often it is tapped before the page is there. When no more pages fit
 * over each other it takes the place of the present one: going back skips that.
 */
export function openPage<P extends keyof Pages>(page: P, query: Pages[P]): void {
  openAddress(addressOf(page, query));
}

/** Opens the page at an address with its query, as `openPage` does. */
export function openAddress(url: string): void {
  if (doubleTap.isSecond(url, Date.now())) return;
  const isFull = Taro.getCurrentPages().length >= MOST_PAGES;
  const opened = isFull ? Taro.redirectTo({ url }) : Taro.navigateTo({ url });
  void Promise.resolve(opened).catch(() => doubleTap.forget());
}

/** Puts a page in the place of the present one: going back skips the present one. */
export function replacePage<P extends keyof Pages>(page: P, query: Pages[P]): void {
  void Taro.redirectTo({ url: addressOf(page, query) });
}

/** Shows one of the five tabs and closes what lies over them. */
export function switchTab(tab: Tab): void {
  void Taro.switchTab({ url: `/pages/${tab}/index` });
}

/** Goes back one page, or home when the page was opened directly (from a message or a shared card). */
export function goBack(): void {
  doubleTap.forget();
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else switchTab('home');
}

/** The path of the page on top, `pages/home/index`, without what it was opened with; empty before there is one. */
export function pageOnTop(): string {
  const pages = Taro.getCurrentPages();
  const route = pages[pages.length - 1]?.route ?? '';
  return route.replace(/^\//, '').replace(/\?.*$/, '');
}
