const tab = (name: string, text: string, icon: string) => ({
  pagePath: `pages/${name}/index`,
  text,
  iconPath: `assets/tab/${icon}.png`,
  selectedIconPath: `assets/tab/${icon}-on.png`,
});

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/appeals/index',
    'pages/deliberation/index',
    'pages/services/index',
    'pages/me/index',
  ],
  subPackages: [
    {
      root: 'features/appeal',
      pages: [
        'pages/compose/index',
        'pages/speak/index',
        'pages/detail/index',
        'pages/claim/index',
      ],
    },
    {
      root: 'features/desk',
      pages: [
        'pages/queue/index',
        'pages/record/index',
        'pages/settings/index',
        'pages/rates/index',
        'pages/staff/index',
        'pages/calls/index',
        'pages/reviews/index',
        'pages/groups/index',
      ],
    },
    { root: 'features/account', pages: ['pages/consent/index', 'pages/join/index'] },
    { root: 'features/notice', pages: ['pages/inbox/index', 'pages/settings/index'] },
  ],
  window: {
    navigationBarTitleText: '百姓交流吧',
    navigationBarBackgroundColor: '#faf6ef',
    navigationBarTextStyle: 'black',
    backgroundColor: '#faf6ef',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '#5e534c',
    selectedColor: '#c43d2b',
    backgroundColor: '#fffdf9',
    borderStyle: 'white',
    list: [
      tab('home', '首页', 'home'),
      tab('appeals', '诉求', 'appeal'),
      tab('deliberation', '议事', 'discuss'),
      tab('services', '服务', 'service'),
      tab('me', '我的', 'me'),
    ],
  },
  lazyCodeLoading: 'requiredComponents',
  // What is opened next from a tab: loaded while the tab is read. Only staff need the desk, and not on their own account.
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['features/appeal', 'features/account'] },
    'pages/appeals/index': { network: 'all', packages: ['features/appeal'] },
    'pages/me/index': { network: 'wifi', packages: ['features/notice', 'features/desk'] },
  },
  // Which pages WeChat's search may show: src/sitemap.json.
  sitemapLocation: 'sitemap.json',
  // In a browser, going back before the animation has ended would hide the page for good (Taro 4.2).
  ...(process.env.TARO_ENV === 'h5' && { animation: false }),
  __usePrivacyCheck__: true,
});
