import * as z from 'zod';
import { contract } from '.';
import { textFieldsOf, textsReadByOthers } from './read-by-others';
import { ownText, waitingText, writtenText } from './shared';

/** Words that no other schema takes: a key, an id, a number, a cursor. */
const FREE = ['社区服务', '社区服务，好。'];

/** Texts that nobody else reads, and why. */
const OWN: Readonly<Record<string, string>> = {
  'account.consent.version': 'only the present version is taken, which we wrote',
  'account.join.realName': 'sealed',
  'account.release.reason': 'no list and no page shows it',
  'appeal.submit.contact': 'sealed',
  'appeal.submit.alsoHide': 'only the rules of redaction read it',
  'appeal.hide.words': 'only the rules of redaction read it',
  'appeal.redact.words': 'only the rules of redaction read it',
  'appeal.record.name': 'sealed',
  'appeal.record.contact': 'sealed',
  'appeal.record.alsoHide': 'only the rules of redaction read it',
  'appeal.saveSettings.lexicon.words': 'an appeal shows such a word only where its own text has it',
  'appeal.saveSettings.lexicon.unless': 'no page shows it beside the settings',
};

const changing = Object.entries(contract).filter(([, { mutates }]) => mutates);

describe('texts in the inputs of the contract', () => {
  test.each(changing)('%s: a text that others do not read is known', (name, { input }) => {
    const own = textFieldsOf(input).filter(
      ({ schema, reading }) =>
        reading === null && FREE.some((text) => z.safeParse(schema, text).success),
    );
    expect(own.map(({ path }) => `${name}${path}`).filter((path) => !(path in OWN))).toEqual([]);
  });

  test('every text that others do not read exists', () => {
    const paths = changing.flatMap(([name, { input }]) =>
      textFieldsOf(input).flatMap(({ path, reading }) => (reading ? [] : `${name}${path}`)),
    );
    expect(Object.keys(OWN).filter((path) => !paths.includes(path))).toEqual([]);
  });

  test.each(changing)('%s: the check may refuse it exactly when others read it', (_, entry) => {
    const isRead = textFieldsOf(entry.input).some(({ reading }) => reading !== null);
    const errors: readonly string[] = entry.errors;
    expect(errors.includes('CONTENT_REJECTED')).toBe(isRead);
  });
});

describe('the texts in an input', () => {
  const one = z.strictObject({ title: writtenText(1, 5), hidden: ownText(1, 5).optional() });
  const input = z
    .strictObject({
      text: waitingText(1, 9, 'forum'),
      list: z.array(one).max(3).nullable(),
      ids: z.union([z.array(z.string()), z.literal('all')]).default('all'),
    })
    .refine(() => true);

  test('are found in lists, and in fields that may be left out', () => {
    const value = { text: '灯坏了', list: [{ title: '一', hidden: '密' }, { title: '二' }] };
    expect(textsReadByOthers(input, { ...value, ids: 'all' })).toEqual([
      { text: '灯坏了', scene: 'forum', mayWait: true },
      { text: '一', scene: 'comment', mayWait: false },
      { text: '二', scene: 'comment', mayWait: false },
    ]);
    expect(textsReadByOthers(input, { text: '灯坏了', list: null })).toHaveLength(1);
  });

  test('are not looked for where they could be missed', () => {
    const odd = z.strictObject({ text: z.record(z.string(), writtenText(1, 5)) });
    expect(() => textsReadByOthers(odd, { text: {} })).toThrow('record');
  });
});
