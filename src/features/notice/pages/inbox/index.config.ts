export default definePageConfig({
  navigationBarTitleText: '百姓交流吧',
  enablePullDownRefresh: true,
});
