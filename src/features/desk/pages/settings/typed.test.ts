import type { SettingsView } from '../../../../../contract';
import { DEFAULT_TYPED } from './limits';
import {
  changedParts,
  type Entry,
  inputFrom,
  rebase,
  type Template,
  type Typed,
  typedOf,
} from './typed';

const template = (id: string, text = '已收到'): Template => ({
  id,
  title: `模板 ${id}`,
  text,
  acts: ['respond'],
});
const entry = (id: string, word: string): Entry => ({
  id,
  words: [word],
  unless: [],
  priority: 'yellow',
});
const BASE: Typed = {
  templates: [template('a'), template('b'), template('c')],
  lexicon: [entry('x', '跑气')],
  limits: null,
};

test('what was read can be saved unchanged', () => {
  const view: SettingsView = {
    communityId: 'jiefang',
    communityName: '解放路社区',
    version: 4,
    savedAt: null,
    mayEdit: true,
    templates: [template('a')],
    lexicon: [entry('x', '跑气')],
    limits: {
      red: { respond: { hours: 12 } },
      yellow: { resolve: { workingDays: 3 } },
      blue: { reply: { workingDays: 7 } },
    },
  };
  const { templates, lexicon, limits, version } = view;
  expect(inputFrom(typedOf(view), 4)).toEqual({ templates, lexicon, limits, version });
});

test('nothing is saved while a limit is wrong', () => {
  expect(inputFrom({ ...BASE, limits: { ...DEFAULT_TYPED, redRespond: '' } }, 1)).toBeNull();
});

test('the parts that were changed are told', () => {
  const mine = { ...BASE, lexicon: [], limits: DEFAULT_TYPED };
  expect(changedParts(BASE, mine)).toEqual(['lexicon', 'limits']);
  expect(changedParts(BASE, { ...BASE, templates: [...BASE.templates] })).toEqual([]);
});

test('over what somebody else saved, own changes stay and theirs elsewhere too', () => {
  const mine = {
    ...BASE,
    templates: [template('a', '我改的'), template('c'), template('new', '我加的')],
  };
  const theirs = {
    ...BASE,
    templates: [template('a'), template('b'), template('c', '他改的'), template('d', '他加的')],
    limits: DEFAULT_TYPED,
  };
  const { typed, both } = rebase(BASE, mine, theirs);
  expect(typed.templates.map(({ id, text }) => [id, text])).toEqual([
    ['a', '我改的'],
    ['c', '他改的'],
    ['d', '他加的'],
    ['new', '我加的'],
  ]);
  expect(typed.limits).toEqual(DEFAULT_TYPED);
  expect(both).toEqual({ templates: [], lexicon: [], limits: false });
});

test('what both changed is named, and stands as one wrote it oneself', () => {
  const mine: Typed = {
    templates: [template('a', '我改的'), template('c')],
    lexicon: [entry('x', '我的词')],
    limits: { ...DEFAULT_TYPED, redRespond: '6' },
  };
  const theirs: Typed = {
    templates: [template('a', '他改的'), template('b', '他改的'), template('c')],
    lexicon: [],
    limits: DEFAULT_TYPED,
  };
  const { typed, both } = rebase(BASE, mine, theirs);
  expect(typed).toEqual({ ...mine, templates: [template('a', '我改的'), template('c')] });
  expect(both).toEqual({ templates: ['模板 a', '模板 b'], lexicon: ['我的词'], limits: true });
});

test('the same change on both sides is nothing to tell', () => {
  const same = {
    ...BASE,
    templates: [template('a', '改了'), template('b')],
    limits: DEFAULT_TYPED,
  };
  const { typed, both } = rebase(BASE, same, same);
  expect(typed).toEqual(same);
  expect(both).toEqual({ templates: [], lexicon: [], limits: false });
});
