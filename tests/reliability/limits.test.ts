import type { LimitRecord } from '../../cloudfunctions/lib/limits/record';
import type { PersonRecord } from '../../cloudfunctions/lib/people';
import { civilDateOf } from '../../domain/calendar/beijing-time';
import { type Limit, limitFor } from '../../domain/limits/limit';
import { isPostHolder } from '../../domain/places/posts';
import { AREAS } from './areas';
import { PATIENCE } from './judge/settings';
import { type NamedScenario, scenariosOf } from './support/scenarios';
import { ACT_AT, type Scene } from './support/stage';
import { isTried, testAsked } from './support/tried-actions';
import { Trial } from './trials/trial';

const KEY = 'the-act-itself';

/** Actions that leave no trace when they are done again, and those that must always be possible and come to an end. */
const UNLIMITED = [
  ...['account.consent', 'appeal.withdraw', 'appeal.hide', 'appeal.redact'],
  'notice.markRead',
];

const mutating = AREAS.actions.filter((action) => AREAS.entryOf(action).mutates);
const limitOf = (action: string) => AREAS.entryOf(action).limit ?? 'usual';

/** A person who did too much is told so, and nothing is lost; nobody else is affected. */
describe('limits', () => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await Trial.open(AREAS);
  });
  afterAll(() => trial.close());

  const records = () => trial.stage.documents().limits as unknown as LimitRecord[];
  /** All but the copies of files that a refused act made: the clock removes them. */
  const kept = () => ({ ...trial.stage.documents(), uploads: [] });
  const recordOf = (id: string) => records().find(({ _id }) => _id === id);
  const send = (scenario: NamedScenario, { known }: Scene, key: string) =>
    trial.stage.send(scenario.act, known, key);

  /** These people did the action so often today and in this hour. */
  const store = (openids: readonly string[], action: string, times: Limit) => {
    const documents = openids.map((_id) => ({
      _id,
      version: 1,
      dayOf: civilDateOf(ACT_AT),
      hourOf: ACT_AT.slice(0, 13),
      inDay: [{ action, times: times.day }],
      inHour: [{ action, times: times.hour }],
      marks: [],
    }));
    trial.stage.devcloud.admin.importDocuments('limits', documents);
  };

  /** Who does the act of the scenario, and the limit that holds for them. */
  const callerOf = async (scenario: NamedScenario) => {
    const { action } = scenario.act;
    const scene = await trial.scene(scenario);
    expect(await send(scenario, scene, KEY)).toMatchObject({ ok: true });
    const hasDone = ({ inDay }: LimitRecord) => inDay.some((one) => one.action === action);
    const before = (scene.documents.limits ?? []) as unknown as LimitRecord[];
    const versionThen = (id: string) => before.find(({ _id }) => _id === id)?.version;
    const [caller] = records().filter(
      (record) => hasDone(record) && record.version !== versionThen(record._id),
    );
    if (!caller) throw new Error(`${action} is not counted`);
    const { callers } = AREAS.entryOf(action);
    const people = (scene.documents.people ?? []) as unknown as PersonRecord[];
    const roles = people.find(({ _id }) => _id === caller._id)?.roles ?? [];
    const isStaff = !callers.includes('visitor') && isPostHolder(roles);
    const name = limitOf(action);
    if (name === 'none') throw new Error(`${action} has no limit`);
    const others = people.map(({ _id }) => _id).filter((id) => id !== caller._id);
    return { id: caller._id, others, limit: limitFor(name, { isStaff }) };
  };

  testAsked(AREAS);
  test('only these actions are not limited', () => {
    expect(mutating.filter((action) => limitOf(action) === 'none')).toEqual(UNLIMITED);
  });

  const limitedActions = mutating.filter((action) => !UNLIMITED.includes(action)).filter(isTried);
  const scenarios = limitedActions.flatMap((action) => scenariosOf(AREAS, action).slice(0, 1));
  test.each(scenarios)(
    '$name',
    async (scenario) => {
      const { action } = scenario.act;
      const { id, others, limit } = await callerOf(scenario);

      for (const full of [
        { ...limit, day: limit.hour },
        { hour: 0, day: limit.day },
      ]) {
        const scene = await trial.scene(scenario);
        store([id], action, full);
        const before = kept();
        const refused = { ok: false, error: { code: 'TOO_MANY' } };
        expect(await send(scenario, scene, KEY)).toMatchObject(refused);
        expect(kept()).toEqual(before);
      }

      const scene = await trial.scene(scenario);
      store(others, action, limit);
      store([id], action, { hour: limit.hour - 1, day: limit.day - 1 });
      expect(await send(scenario, scene, KEY)).toMatchObject({ ok: true });
      expect(recordOf(id)?.inDay).toEqual([{ action, times: limit.day }]);

      store([id], action, limit);
      const full = recordOf(id);
      expect(await send(scenario, scene, KEY)).toMatchObject({ ok: true });
      expect(recordOf(id)).toEqual(full);
    },
    PATIENCE,
  );
});
