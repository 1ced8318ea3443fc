/** 受理回执: the picture that the writer keeps or sends to the family. */
export const RECEIPT_TEXT = {
  button: '保存回执图片',
  heading: '受理回执',
  issuer: (community: string) => `百姓交流吧 · ${community}`,
  number: '编号（打电话时报这个号）',
  category: '类别',
  title: '事由',
  spoken: '语音或图片，见小程序',
  handlersOnly: '只给办理人看，见小程序',
  place: '地点',
  submittedAt: '提交时间',
  office: '办理单位',
  signed: '署名',
  anonymous: '匿名',
  deadlines: '办理时限',
  respondBy: (at: string) => `${at}前`,
  dayEnd: (date: string) => `${date} 24:00前`,
  provisional: (words: string) => `${words}（暂定，待放假安排公布后确认）`,
  follow:
    '查进度：打开微信，搜索小程序“百姓交流吧”，在“我的诉求”里点开这一条；也可以报编号到社区问。',
  private: '这张回执没有姓名和电话，可放心转给家人。',
} as const;
