import Taro from '@tarojs/taro';
import type { Tab } from './navigation';

/** In the order of the tab bar. */
const TABS: readonly Tab[] = ['home', 'appeals', 'deliberation', 'services', 'me'];
const MOST_SHOWN = 99;

/** Shows a number at a tab, none for 0. Works while a tab is on top; elsewhere nothing happens. */
export function showTabBadge(tab: Tab, count: number): void {
  const index = TABS.indexOf(tab);
  const text = count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
  const shown =
    count > 0 ? Taro.setTabBarBadge({ index, text }) : Taro.removeTabBarBadge({ index });
  void Promise.resolve(shown).catch(() => undefined);
}
