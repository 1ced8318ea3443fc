export default definePageConfig({ navigationBarTitleText: '岗位人员' });
