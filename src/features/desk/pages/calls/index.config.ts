export default definePageConfig({
  navigationBarTitleText: '请打电话',
  enablePullDownRefresh: true,
});
