import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import { loadSettings } from './settings';
import { ECMASCRIPT_LEVEL } from './wechat-target';

const ROOT = path.resolve(__dirname, '..');

/** Code outside `src` that the app shares with the functions; Taro transpiles only what is named. */
const SHARED_SOURCES = [path.join(ROOT, 'domain'), path.join(ROOT, 'contract')];

/** The rules that find danger in a text: writing and recording both need them, so they are loaded once, with the main package. */
const TRIAGE = /[\\/]domain[\\/]appeal[\\/](triage|lexicon|alarm)/;

/** Hundreds of files that need no transpiling. */
const ICONS = path.join(ROOT, 'node_modules', '@nutui', 'icons-react-taro');

/** What the oldest WeChat that we support runs as it is. */
const JS_TARGET = `es${ECMASCRIPT_LEVEL}`;

/** Chinese characters as they are: three bytes each, escaped they would be six. */
const CHARSET = 'utf8';

interface LoaderChain {
  loader(path: string): { options(value: object): void };
}

/** The part of webpack-chain that is used here; Taro hands it over untyped. */
interface Chain {
  optimization: { splitChunks(options: object): void };
  module: {
    rule(name: string): {
      uses: { clear(): void };
      test(pattern: RegExp): { enforce(when: 'pre'): { use(name: string): LoaderChain } };
    };
  };
}

/** True for a module that Taro would otherwise copy into each subpackage that uses it. */
function isTriage({ resource = '' }: { resource?: string }): boolean {
  return TRIAGE.test(resource);
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
}

/**
 * In a browser babel stays behind esbuild, with the one plugin that Taro adds: it turns `Taro.name` into a named import,
 * without which most of Taro is missing at run time. What two pages share becomes a chunk and is loaded once.
 */
function prepareH5(chain: Chain): void {
  transpileWithEsbuild(chain);
  chain.optimization.splitChunks({ chunks: 'all', minSize: 20_000 });
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

export default defineConfig<'webpack5'>({
  projectName: 'baixing-jiaoliuba',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${output}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  jsMinimizer: 'esbuild',
  esbuild: { minify: { enable: true, config: { target: JS_TARGET, charset: CHARSET } } },
  plugins: ['@tarojs/plugin-html'],
  defineConstants: appConstants(),
  cache: { enable: true },
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
    compile: { include: SHARED_SOURCES, exclude: [ICONS] },
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
