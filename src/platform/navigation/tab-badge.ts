import Taro from '@tarojs/taro';
import type { Tab } from './navigation';

/** In the order of the tab bar. */
const TABS: readonly Tab[] = ['home', 'appeals', 'deliberation', 'services', 'me'];

/** Shows a mark at a tab; null takes it away. Works while a tab is on top; elsewhere nothing happens. */
export function showTabBadge(tab: Tab, text: string | null): void {
  const index = TABS.indexOf(tab);
  const shown =
    text !== null ? Taro.setTabBarBadge({ index, text }) : Taro.removeTabBarBadge({ index });
  void Promise.resolve(shown).catch(() => undefined);
}
