import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functionVariables, loadSettings } from './settings';

const example = JSON.parse(readFileSync(join(__dirname, 'settings.example.json'), 'utf8'));

describe('settings', () => {
  const root = mkdtempSync(join(tmpdir(), 'settings-'));
  beforeAll(() => mkdirSync(join(root, 'config')));
  afterAll(() => rmSync(root, { recursive: true }));

  function load(change: object) {
    writeFileSync(join(root, 'config', 'settings.json'), JSON.stringify({ ...example, ...change }));
    return loadSettings(root);
  }

  test('the functions are told every template, and which are long-term', () => {
    const templates = { task: 't1', progress: 't2', digest: 't3' };
    const settings = load({ templates, longTermTemplates: ['task', 'digest'] });
    expect(functionVariables(settings)).toMatchObject({
      TEMPLATE_TASK: 't1',
      TEMPLATE_PROGRESS: 't2',
      TEMPLATE_DIGEST: 't3',
      LONG_TERM_TEMPLATES: 'task,digest',
    });
  });

  test('none is long-term unless it is said', () => {
    expect(functionVariables(load({ longTermTemplates: undefined }))).toMatchObject({
      LONG_TERM_TEMPLATES: '',
    });
  });

  test.each([
    ['a template without an id', { templates: { task: 't1', progress: 't2' } }, 'templates.digest'],
    ['a template that there is not', { longTermTemplates: ['weekly'] }, 'longTermTemplates.0'],
  ])('%s is named', (_what, change, field) => {
    expect(() => load(change)).toThrow(field);
  });
});
