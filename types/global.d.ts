declare module '*.css';
declare module '*.scss';
declare module '*.png' {
  const path: string;
  export default path;
}

/** The CloudBase environment the mini program talks to; set by the build from `config/settings.ts`. */
declare const CLOUD_ENV: string;

/** Ids of the WeChat subscription message templates: 待办提醒, 进度通知, 汇总提醒. */
declare const TASK_TEMPLATE: string;
declare const PROGRESS_TEMPLATE: string;
declare const DIGEST_TEMPLATE: string;

/** Where the H5 build finds the actions; empty: the server it came from. */
declare const API_BASE: string;
