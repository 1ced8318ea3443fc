import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MINIMUM_BASE_LIBRARY, OLDEST_ENGINE } from './wechat-target';

const read = (name: string) => readFileSync(join(__dirname, '..', name), 'utf8');

describe('the oldest WeChat that we support', () => {
  test('DevTools runs the mini program on it', () => {
    expect(JSON.parse(read('project.config.json')).libVersion).toBe(MINIMUM_BASE_LIBRARY);
  });

  test('the phone of the tests has it', () => {
    expect(read('tests/support/wechat-api.ts')).toContain('SDKVersion: MINIMUM_BASE_LIBRARY');
  });

  test.each(['README.md', 'README.zh-CN.md'])('%s says what to set, and which phones', (name) => {
    expect(read(name)).toContain(`基础库最低版本设置：${MINIMUM_BASE_LIBRARY}`);
    expect(read(name)).toContain(`iOS ${OLDEST_ENGINE.ios}`);
  });
});
