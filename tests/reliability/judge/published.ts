import type { Actor, Known } from '../../../cloudfunctions/lib/scenario';
import type { Areas } from '../support/areas';
import { isMutating, type NamedScenario, scenariosOf, triedScenarios } from '../support/scenarios';
import type { Stage } from '../support/stage';
import type { PlayedStep } from '../support/step';
import { Trial } from '../trials/trial';
import { PATIENCE } from './settings';

const KEY = 'the-act-itself';
/** They read as residents do: none of them works for the place. */
const READERS: readonly Actor[] = ['resident', 'neighbour', 'joiner1'];
/** Two Chinese characters are words of a person. */
const WORDS = /\p{Script=Han}{2}/u;
const WRITES = /^database (insert|modify|update|commit)/;

/** Facts for a scenario that did not begin: they are enough to see whether it says something. */
const ANY = new Proxy({} as Known, { get: () => 'x' });

/** Words of an input, by the field that they stand in. */
interface Word {
  field: string;
  text: string;
}

/**
 * Over all write actions by themselves: words went to WeChat's check before anything was written, less those of which
 * the area says that nobody else reads them. When the check is out, nobody reads words but their writer and staff. Words
 * are told by how they look, and not by what the contract says of a field.
 */
export function describePublished(areas: Areas): void {
  const acts = triedScenarios(areas).filter((one) => isMutating(areas, one));
  const saying = acts.filter((one) => wordsIn(areas, one.act, ANY).length > 0);

  describe('every published text was checked', () => {
    let trial: Trial;
    beforeAll(async () => {
      trial = await Trial.open(areas);
    });
    afterAll(() => trial.close());

    test('some acts say something', () => expect(saying.length).toBeGreaterThan(0));

    test.each(saying)(
      '$name',
      async (scenario) => {
        const { stage } = trial;
        const scene = await trial.scene(scenario);
        const said = wordsIn(areas, scenario.act, scene.known);
        const before = stage.devcloud.admin.checkedTexts().length;
        expect(await stage.send(scenario.act, scene.known, KEY)).toMatchObject({ ok: true });
        const checked = stage.devcloud.admin.checkedTexts().slice(before);
        const isChecked = ({ text }: Word) => checked.some(({ content }) => content.includes(text));
        expect(said.filter((word) => !isChecked(word))).toEqual([]);
        expectCheckedFirst(stage, scenario);
      },
      PATIENCE,
    );

    test.each(saying)(
      '$name, while the check is out: nobody else reads it',
      async (scenario) => {
        const { stage } = trial;
        const scene = await trial.scene(scenario);
        const all = wordsIn(areas, scenario.act, scene.known);
        const said = all.filter(({ text }) => !isStored(stage, text));
        const { action } = scenario.act;
        const out = { on: 'openapi', label: action, do: 'fail' } as const;
        stage.devcloud.faults.set({ rules: [out] });
        const answer = await stage.send(scenario.act, scene.known, KEY);
        stage.devcloud.faults.set({});
        if (!answer.ok) {
          expect(answer.error.code).toBe('TRY_AGAIN');
          expect(said.filter(({ text }) => isStored(stage, text))).toEqual([]);
          return;
        }
        const known = knownAfter(areas, scenario, scene.known, answer.data);
        expect(await readBy(areas, trial, { scenario, known, said })).toEqual([]);
      },
      PATIENCE,
    );
  });
}

/** The words of an act that others may read, less those that an area says nobody reads. */
function wordsIn(areas: Areas, { action, input }: PlayedStep, known: Known): Word[] {
  const own = areas.list.flatMap(({ ownWords = [] }) => ownWords);
  const words: Word[] = [];
  const collect = (value: unknown, field: string): void => {
    if (typeof value === 'string' && WORDS.test(value)) words.push({ field, text: value });
    if (Array.isArray(value)) for (const one of value) collect(one, field);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, part] of Object.entries(value)) collect(part, `${field}.${name}`);
    }
  };
  collect(input(known), action);
  return words.filter(({ field }) => !own.includes(field));
}

/** Does a document hold the words as they were written? What is sealed does not. */
function isStored(stage: Stage, text: string): boolean {
  const quoted = JSON.stringify(text).slice(1, -1);
  return JSON.stringify(stage.documents()).includes(quoted);
}

function expectCheckedFirst(stage: Stage, { act }: NamedScenario): void {
  const requests = stage.devcloud.faults.requestsOf(act.action);
  const checkedAt = requests.findIndex((request) => request.startsWith('openapi '));
  const writtenAt = requests.findIndex((request) => WRITES.test(request));
  expect({ checkedAt, isFirst: checkedAt < writtenAt }).toMatchObject({ isFirst: true });
}

/** With the id of what the act made. */
function knownAfter(areas: Areas, { act }: NamedScenario, known: Known, data: unknown): Known {
  const { things } = areas.of(act.action);
  const { id } = Object(data) as { id?: string };
  if (!things?.makers.includes(act.action) || !id) return known;
  return { ...known, thingId: id, [things.field]: id };
}

interface Published {
  scenario: NamedScenario;
  known: Known;
  said: readonly Word[];
}

/** Who reads the words in the answer to which question, among all that the area answers; the clock goes on before. */
async function readBy(
  areas: Areas,
  { stage }: Trial,
  { scenario: { act }, known, said }: Published,
): Promise<string[]> {
  const area = areas.of(act.action);
  const reads = Object.keys(area.contract).filter((name) => !areas.entryOf(name).mutates);
  const questions = reads.flatMap((name) => scenariosOf(areas, name).slice(0, 1));
  const found: string[] = [];
  for (const who of READERS.filter((one) => one !== act.who)) {
    for (const question of questions) {
      const asked = { ...question.act, who };
      const answer = JSON.stringify(await stage.send(asked, known, KEY));
      const read = said.filter(({ text }) => answer.includes(JSON.stringify(text).slice(1, -1)));
      found.push(...read.map(({ field }) => `${field} by ${who} in ${question.name}`));
    }
  }
  return found;
}
