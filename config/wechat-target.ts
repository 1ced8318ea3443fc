/**
 * The oldest WeChat that runs the mini program, said once. The build, the world of the tests, the checks of the build and of
 * the sources read it from here. WeChat's own table (wechat-miniprogram/miniprogram-compat, data/browserslist.json) says
 * which engines a base library may meet: 3.6.0 runs on iOS 14 and on Android's Chromium 86, 3.5 still on iOS 13.
 */

/** 最低基础库; the console's 基础库最低版本设置 must say the same. */
export const MINIMUM_BASE_LIBRARY = '3.6.0';

/**
 * The engines of that base library that know least: JavaScriptCore of iOS 14.5 and V8 8.6. iOS 14.0 to 14.4 have no `gap`
 * between flex items; every iPhone with them can be updated for nothing (docs/adr/0020).
 */
export const OLDEST_ENGINE = { ios: 14.5, chrome: 86 } as const;

/** The year of the ECMAScript syntax that the build is written in; both engines know all of it but lookbehind. */
export const ECMASCRIPT_LEVEL = 2018;

/** TypeScript's names of what both engines have of the standard library; `config/wechat-globals.ts` leaves some out. */
export const STANDARD_LIBRARIES = ['es2020', 'es2021.string', 'es2021.promise'] as const;
