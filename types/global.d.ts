declare module '*.scss';
declare module '*.png' {
  const path: string;
  export default path;
}

/** The CloudBase environment the mini program talks to; set by the build from `config/settings.ts`. */
declare const CLOUD_ENV: string;

/** WeChat subscription message templates; empty where not registered yet. */
declare const TEMPLATE_IDS: { task: string; progress: string };

/** Where the H5 build finds the actions; empty: the server it came from. */
declare const API_BASE: string;
