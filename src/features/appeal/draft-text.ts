/** Words about drafts, uploads and sending without a network. */
export const DRAFT_TEXT = {
  title: '没写完的',
  unfinished: (words: string) => `没写完：${words}`,
  count: (files: number) => (files > 0 ? `${files} 个文件` : ''),
  noWords: '还没写字',
  voice: '语音',
  waiting: '等网络，还没提交',
  goOn: '继续写',
  another: '另写一件新的',
  full: (max: number) => `最多存 ${max} 份，再写新的会删掉最早的一份。`,
  remove: '删除',
  removeTitle: '删除这份草稿？',
  removeBody: '文字、照片、录音都会删掉，不能找回。',
  sentByItself: '网络好了，存好的诉求已经提交',
  refusedByItself: '存好的诉求没有提交上，请打开草稿看看',
} as const;

/** A draft that was submitted without a network. */
export const WAITING_TEXT = {
  title: '没有网络，已存好，联网后自动提交',
  hint: '小程序开着就行，不用一直等在这一页。不会重复提交。',
  notHeld: '上次没有网络，这件诉求还没提交',
  uploads: '照片、录音传完后自动提交。',
  noRoom: '手机存储满了，没能存好。请先不要关掉小程序，等网络好了再点提交。',
  offered: (count: number) => `有 ${count} 件上次没有网络、还没提交的诉求`,
  now: '现在提交',
  sending: '提交中…',
  cancel: '先不提交',
  asking: '上次点过提交，正在看有没有收到…',
  mayBeTaken: {
    title: '这件上次可能已经提交上了',
    hint: '当时没收到回音，后来内容又改过。请先看看“我的诉求”；要改动，请用“补充说明”。',
    look: '看我的诉求',
  },
  holdForNetwork: '存好，联网后自动提交',
} as const;

/** What was changed in a draft after the cloud had taken it. */
export const LATE_TEXT = {
  place: (place: string) => `地点：${place}`,
  contact: (contact: string) => `联系方式后来改成了 ${contact}。怕别人看到，没有放进要补充的话里。`,
  hidden: (words: string) => `后来想遮住的字：${words}。没有放进要补充的话里。`,
  openness: '“谁能看到”后来改过，没有算进去。下面写着现在谁能看到。',
  files: (count: number) => `有 ${count} 个文件（照片、录音或视频）没有带过来。`,
} as const;

export const UPLOAD_TEXT = {
  offline: '等待网络',
  voiceFull: (seconds: number) =>
    `录满 ${seconds} 秒，已经停下并存好。没说完的，可以在下面再写几句。`,
} as const;
