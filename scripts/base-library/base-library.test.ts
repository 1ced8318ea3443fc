import { join } from 'node:path';
import ts from 'typescript';
import { findTooNew } from './check';
import { privacyOf, wronglyNamed } from './privacy';
import { readSince } from './since';
import { findUses } from './uses';

/** Parsing WeChat's 60,000 lines takes seconds where the machine is busy. */
const PATIENCE = 300_000;

const FIXTURES = {
  called: 'wx.getSystemSetting();',
  byTaro: "import Taro from '@tarojs/taro'; Taro.getSystemSetting();",
  imported: "import { getSystemSetting } from '@tarojs/taro'; getSystemSetting();",
  destructured: 'const { getSystemSetting } = wx; getSystemSetting();',
  ifThere: 'if (wx.getSystemSetting) wx.getSystemSetting();',
  ifFunction: "if (typeof wx.getSystemSetting === 'function') wx.getSystemSetting();",
  ifUsable: "if (wx.canIUse('getSystemSetting')) { const f = () => wx.getSystemSetting(); f(); }",
  optional: 'wx.getSystemSetting?.();',
  andThen: 'const a = wx.getSystemSetting && wx.getSystemSetting();',
  choice: 'const b = wx.getSystemSetting ? wx.getSystemSetting() : null;',
  ifTaroHasIt:
    "import Taro from '@tarojs/taro'; if (Taro.getSystemSetting) Taro.getSystemSetting();",
  inBrackets: "wx['getSystemSetting']();",
  inBracketsByTaro: "import Taro from '@tarojs/taro'; Taro[`getSystemSetting`]();",
  ifElsewhere:
    'const config = { getSystemSetting: true }; if (config.getSystemSetting) wx.getSystemSetting();',
  ifElsewhereUsable:
    "const me = { canIUse: (x: string) => !!x }; if (me.canIUse('getSystemSetting')) wx.getSystemSetting();",
  ifItsNamesakeUsable: "if (wx.canIUse('request.object.getSystemSetting')) wx.getSystemSetting();",
  ifBracketsThere: "if (wx['getSystemSetting']) wx['getSystemSetting']();",
  ifTaroUsable:
    "import Taro from '@tarojs/taro'; if (Taro.canIUse('getSystemSetting.return')) Taro.getSystemSetting();",
  ifOther: 'if (wx.getDeviceInfo) wx.getSystemSetting();',
  otherwise: 'if (wx.getSystemSetting) { } else wx.getSystemSetting();',
  ifNot: "if (typeof wx.getSystemSetting !== 'function') wx.getSystemSetting();",
  option: 'wx.openSetting({ withSubscriptions: true });',
  optionByTaro: "import Taro from '@tarojs/taro'; Taro.openSetting({ withSubscriptions: true });",
  field: 'const { fontSizeSetting } = wx.getAppBaseInfo();',
  manager: 'wx.getFileSystemManager().readCompressedFile({});',
  managerInBrackets: "wx.getFileSystemManager()['readCompressedFile']({});",
  managerOther:
    'const a = { readCompressedFile: 1 }; if (a.readCompressedFile) wx.getFileSystemManager().readCompressedFile({});',
  managerAsked:
    'const files = wx.getFileSystemManager(); if (files.readCompressedFile) files.readCompressedFile({});',
  fieldAsked:
    'const f = (info: WechatMiniprogram.AppBaseInfo) => info.fontSizeSetting && info.fontSizeSetting + 1;',
  fieldUnpacked:
    'const g = (info: WechatMiniprogram.AppBaseInfo) => { if (info.fontSizeSetting) { const { fontSizeSetting } = info; } };',
  optionUsable:
    "if (wx.canIUse('openSetting.object.withSubscriptions')) wx.openSetting({ withSubscriptions: true });",
  privacy:
    "wx.chooseMedia({}); wx.authorize({ scope: 'scope.record' }); const words = 'getPhoneNumber';",
  location: 'wx.getFuzzyLocation({});',
} as const;

type Fixture = keyof typeof FIXTURES;

const ROOT = join(__dirname, '../..');

function fixtureProgram(): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts'],
    types: ['miniprogram-api-typings'],
    esModuleInterop: true,
    strict: true,
  };
  const host = ts.createCompilerHost(options);
  const texts = new Map<string, string>(
    Object.entries(FIXTURES).map(([name, text]) => [pathOf(name), `${text}\nexport {};\n`]),
  );
  const { fileExists, getSourceFile } = host;
  host.getCurrentDirectory = () => ROOT;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.getSourceFile = (path, ...rest) => {
    const text = texts.get(path);
    if (text === undefined) return getSourceFile(path, ...rest);
    return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  };
  return ts.createProgram([...texts.keys()], options, host);
}

function pathOf(name: string): string {
  return `${ROOT.replaceAll('\\', '/')}/src/${name}.ts`;
}

describe('the base library that the sources need', () => {
  let program: ts.Program;
  beforeAll(() => {
    program = fixtureProgram();
  }, PATIENCE);

  function fileOf(name: Fixture): ts.SourceFile {
    const file = program.getSourceFile(pathOf(name));
    if (!file) throw new Error(`no fixture ${name}`);
    return file;
  }

  function tooNew(name: Fixture, library: string): string[] {
    return findTooNew(findUses(program, [fileOf(name)]), library, readSince(program));
  }

  test.each([
    'called',
    'byTaro',
    'imported',
    'destructured',
    'inBrackets',
    'inBracketsByTaro',
    'ifElsewhere',
    'ifElsewhereUsable',
    'ifItsNamesakeUsable',
    'ifTaroHasIt',
    'ifOther',
    'otherwise',
    'ifNot',
  ] as const)('getSystemSetting with library 2.19 is refused: %s', (name) => {
    expect(tooNew(name, '2.19.0')[0]).toContain('Wx.getSystemSetting needs base library 2.20.1');
    expect(tooNew(name, '2.20.1')).toEqual([]);
  });

  test.each([
    'ifThere',
    'ifFunction',
    'ifUsable',
    'optional',
    'andThen',
    'choice',
    'ifBracketsThere',
    'ifTaroUsable',
    'managerAsked',
    'fieldAsked',
    'fieldUnpacked',
  ] as const)('who asks first may use it: %s', (name) => {
    expect(tooNew(name, '2.19.0')).toEqual([]);
  });

  test('an option cannot be seen, but WeChat can be asked about it', () => {
    expect(tooNew('optionUsable', '2.10.2')).toEqual([]);
  });

  test.each([
    ['option', 'OpenSettingOption.withSubscriptions', '2.10.2', '2.10.3'],
    ['optionByTaro', 'OpenSettingOption.withSubscriptions', '2.10.2', '2.10.3'],
    ['field', 'AppBaseInfo.fontSizeSetting', '2.23.3', '2.23.4'],
    ['managerInBrackets', 'FileSystemManager.readCompressedFile', '2.21.0', '2.21.1'],
    ['managerOther', 'FileSystemManager.readCompressedFile', '2.21.0', '2.21.1'],
    ['manager', 'FileSystemManager.readCompressedFile', '2.21.0', '2.21.1'],
  ] as const)('%s: %s is known, too', (name, member, before, since) => {
    expect(tooNew(name, before).join()).toContain(member);
    expect(tooNew(name, since)).toEqual([]);
  });

  function privacyIn(name: Fixture) {
    return privacyOf(findUses(program, [fileOf(name)]), [fileOf(name)]);
  }

  test('what the console asks about is known from the calls, not from words', () => {
    expect(privacyIn('privacy')).toEqual({
      items: ['选中的照片或视频信息', '麦克风'],
      required: [],
    });
  });

  test('a place must also stand in requiredPrivateInfos', () => {
    expect(privacyIn('location')).toEqual({ items: ['位置信息'], required: ['getFuzzyLocation'] });
  });

  test('a text must name each item in brackets, and no other', () => {
    expect(wronglyNamed(['麦克风', '剪切板'], '「麦克风」 and 「手机号」, 剪切板')).toEqual([
      '手机号',
      '剪切板',
    ]);
  });
});
