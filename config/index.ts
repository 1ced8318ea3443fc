import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import { ProvidePlugin } from 'webpack';
import { loadSettings } from './settings';
import { ECMASCRIPT_LEVEL } from './wechat-target';

const ROOT = path.resolve(__dirname, '..');

/** Code outside `src` that the app shares with the functions; Taro transpiles only what is named. */
const SHARED_SOURCES = [path.join(ROOT, 'domain'), path.join(ROOT, 'contract')];

/** The rules that find danger in a text: writing and recording both need them, so they are loaded once, with the main package. */
const TRIAGE = /[\\/]domain[\\/]appeal[\\/](triage|lexicon|alarm)/;

/** dayjs and its one user: nearly every page tells dates, and webpack would copy what is so small into each chunk. */
const DATES = /[\\/](node_modules[\\/]dayjs|domain[\\/]calendar)[\\/]/;

/** What babel has to do in a browser concerns modules that import this one. */
const TARO = '@tarojs/taro';

/** What the oldest WeChat that we support runs as it is. */
const JS_TARGET = `es${ECMASCRIPT_LEVEL}`;

/** The class only, without the patch of `fetch`. */
const ABORT_CONTROLLER = require.resolve('abortcontroller-polyfill/dist/abortcontroller.js');

/** What some packages name without asking: no phone has it, or WeChat does not promise it. */
const ABSENT = {
  /** The ponyfill looks for a DOM and for a global object. */
  dom: {
    files: /[\\/]abortcontroller-polyfill[\\/]/,
    define: { self: '{}', document: 'undefined', Event: 'undefined', DOMException: 'Error' },
  },
  /** TanStack Query asks the global object whether it runs in a server. */
  globalThis: { files: /[\\/]@tanstack[\\/]/, define: { globalThis: '{}' } },
  /** Taro's runtime asks for ByteDance's object. */
  tt: { files: /[\\/]@tarojs[\\/]runtime[\\/]/, define: { tt: 'undefined' } },
};

/** Chinese characters as they are: three bytes each, escaped they would be six. */
const CHARSET = 'utf8';

interface LoaderChain {
  loader(path: string): { options(value: object): void };
}

/** The part of webpack-chain that is used here; Taro hands it over untyped. */
interface Chain {
  optimization: { splitChunks(options: object): void };
  plugin(name: string): { use(plugin: unknown, options: unknown[]): void };
  module: {
    rule(name: string): {
      uses: { clear(): void };
      test(files: RegExp): { enforce(when: 'pre'): { use(name: string): LoaderChain } };
    };
  };
}

/** True for a module that Taro would otherwise copy into each subpackage that uses it. */
function isTriage({ resource = '' }: { resource?: string }): boolean {
  return TRIAGE.test(resource);
}

/** True for a module that babel can leave as it is; most of `domain` and of the packages are such. */
function isFreeOfTaro(file: string): boolean {
  return existsSync(file) && !readFileSync(file, 'utf8').includes(TARO);
}

/** Puts esbuild before all else: it turns TypeScript and JSX into JavaScript in a fraction of babel's time. */
function transpileWithEsbuild(chain: Chain): void {
  chain.module
    .rule('typescript')
    .test(/\.tsx?$/)
    .enforce('pre')
    .use('esbuild')
    .loader(require.resolve('esbuild-loader'))
    .options({ target: JS_TARGET, jsx: 'automatic', charset: CHARSET });
}

/** Nothing is left for babel to do in a mini program. */
function prepareWeapp(chain: Chain): void {
  chain.module.rule('script').uses.clear();
  transpileWithEsbuild(chain);
  provideAbortController(chain);
  replaceAbsent(chain);
}

/**
 * TanStack Query makes an `AbortController` for every query, and WeChat has none. Whoever names it gets an import of the
 * ponyfill: no global is needed, nor an order of loading.
 */
function provideAbortController(chain: Chain): void {
  const ponyfill = { AbortController: [ABORT_CONTROLLER, 'AbortController'] };
  chain.plugin('abortController').use(ProvidePlugin, [ponyfill]);
}

/** Replaces names that WeChat lacks, in the packages that use them without asking whether they are there. */
function replaceAbsent(chain: Chain): void {
  for (const [name, { files, define }] of Object.entries(ABSENT)) {
    chain.module
      .rule(`absent-${name}`)
      .test(files)
      .enforce('pre')
      .use('esbuild')
      .loader(require.resolve('esbuild-loader'))
      .options({ target: JS_TARGET, charset: CHARSET, define });
  }
}

/**
 * In a browser babel stays behind esbuild, with the one plugin that Taro adds: it turns `Taro.name` into a named import,
 * without which most of Taro is missing at run time. What two pages share becomes a chunk and is loaded once.
 */
function prepareH5(chain: Chain): void {
  transpileWithEsbuild(chain);
  const dates = { test: DATES, name: 'dates', enforce: true };
  chain.optimization.splitChunks({ chunks: 'all', minSize: 20_000, cacheGroups: { dates } });
}

/** What the app may know of the settings: nothing secret, it is shipped to every phone. */
function appConstants(): Record<string, string> {
  const { cloudEnv, templates, h5ApiBase } = loadSettings();
  return {
    API_BASE: JSON.stringify(h5ApiBase),
    CLOUD_ENV: JSON.stringify(cloudEnv),
    TASK_TEMPLATE: JSON.stringify(templates.task),
    PROGRESS_TEMPLATE: JSON.stringify(templates.progress),
    DIGEST_TEMPLATE: JSON.stringify(templates.digest),
  };
}

const output = process.env.TARO_ENV === 'h5' ? 'h5' : 'weapp';

/** Which pages WeChat's search may show; Taro copies only what is named. */
const SITEMAP = { from: 'src/sitemap.json', to: 'dist/weapp/sitemap.json' };

/** Who builds once only must not wait until a cache is written; who builds again gets one. */
const hasBeenBuilt = existsSync(path.join(ROOT, 'dist', output));

export default defineConfig<'webpack5'>({
  projectName: 'baixing-jiaoliuba',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${output}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  jsMinimizer: output === 'weapp' ? 'terser' : 'esbuild',
  terser: {
    enable: true,
    config: { ecma: ECMASCRIPT_LEVEL, output: { ascii_only: false, comments: false } },
  },
  esbuild: { minify: { enable: true, config: { target: JS_TARGET, charset: CHARSET } } },
  plugins: ['@tarojs/plugin-html'],
  defineConstants: appConstants(),
  copy: { patterns: output === 'weapp' ? [SITEMAP] : [], options: {} },
  cache: { enable: hasBeenBuilt },
  mini: {
    compile: { include: SHARED_SOURCES },
    optimizeMainPackage: { enable: true, exclude: [isTriage] },
    miniCssExtractPluginOption: { ignoreOrder: true },
    webpackChain: prepareWeapp,
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    compile: { include: SHARED_SOURCES, exclude: [isFreeOfTaro] },
    postcss: {
      autoprefixer: { enable: true },
      pxtransform: { enable: true, config: { minRootSize: 20, maxRootSize: 23 } },
    },
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    webpackChain: prepareH5,
  },
} satisfies UserConfigExport<'webpack5'>);
