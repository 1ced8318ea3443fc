/** The words of what the sheets of acts ask for, by kind of field. */
export const FIELD_TEXT = {
  text: {
    tooShort: (least: number) => `请至少写 ${least} 个字`,
    tooLong: (most: number) => `太长了，最多写 ${most} 个字`,
    openMarks: '还有“请填写”的空没有填，请补上或删掉。',
  },
  post: {
    label: '交给哪个岗位',
    missing: '请先选一个岗位',
    vacant: '现在没有人在岗，会转给上一级',
    none: '没有可以选的岗位了。',
  },
  replyHelp: {
    templates: '套用模板',
    lacks: (parts: string) => `还可以写上：${parts}`,
    parts: { who: '谁办的', what: '做了什么', when: '什么时候', next: '下一步或怎么联系' },
    complete: '谁办的、做了什么、什么时候、下一步，都写到了。',
  },
  days: {
    label: '几个工作日',
    pausedUntil: (until: string) => `最晚到 ${until}，到时自己接着计时`,
    less: '少一天',
    more: '多一天',
    value: (days: number) => `${days} 天`,
  },
  rating: {
    yes: '解决了',
    yesHint: '可以结案',
    no: '没解决',
    noHint: '交给上一级重新办理，重新计时',
    noHintTop: '重新办理，重新计时',
    stars: '给办理打几分',
    needsSolved: '请先选解决了还是没解决',
    needsStars: '请点星星打分',
  },
  colour: { label: '调整为', missing: '请先选一种颜色' },
  grant: {
    asked: (days: number, reason: string) => `申请延长 ${days} 个工作日。原因：${reason}`,
    yes: '同意',
    no: '不同意',
    missing: '请先选同意或不同意',
  },
  department: { label: '推荐', plainName: '部门名称只写文字和数字，不要空格和标点' },
  duplicate: {
    label: '可能是同一件事的',
    none: '没有找到相近的公开诉求。',
    missing: '请先选一条',
  },
  remindersLeft: (left: number) => `一天催一次，这一轮还能催 ${left} 次。`,
  channel: { label: '怎么告诉居民的' },
  hiddenWords: {
    label: '要隐去哪些字',
    placeholder: '例如：张某某，红星超市',
    hint: '要和原文一字不差；几处之间用逗号隔开。',
    missing: '请写上要隐去的字',
    missingAll: '请写上要隐去的字，或者选下面的一项',
    notThere: (words: readonly string[]) => `原文里没有“${words.join('”“')}”，请照着原文写`,
    tooMany: (most: number) => `一次最多隐去 ${most} 处`,
    tooLong: (most: number) => `每一处最多 ${most} 个字，长的请分成几处`,
  },
  openness: {
    label: '谁能看到',
    choices: {
      same: { label: '不变', hint: '只隐去上面写的字' },
      anonymous: { label: '改为匿名', hint: '办理人员和邻居以后都看不到您的称呼' },
      handlers: { label: '改为只给办理人员看', hint: '邻居以后看不到这条诉求' },
      both: { label: '匿名，并且只给办理人员看', hint: '邻居看不到诉求，办理人员看不到您的称呼' },
    },
  },
  showsContact: {
    label: '您是匿名的。里面写的电话、姓名、账号，要对办理人员隐去吗？',
    choices: {
      hide: { label: '隐去', hint: '办理人员看不到' },
      show: { label: '不隐去', hint: '办理人员看得到，可能会知道您是谁；邻居还是看不到' },
    },
  },
  photos: {
    add: '加照片（选填）',
    left: (left: number) =>
      left === 0 ? '照片已经加满了' : `还可以加 ${left} 张；照片里的拍摄地点等信息会自动去掉`,
    sending: '上传中',
    sent: '已上传',
    failed: '没传上，点这里重试',
    remove: '删除照片',
    sendingYet: '照片还在上传，请等一下',
    failedYet: '有照片没有传上，请点它重试，或者删掉',
  },
} as const;
