import { mostRequests, type NamedScenario } from '../support/scenarios';
import type { Trial } from './trial';

/** Each database request is a network round trip in production: no act costs more than its scenario says. */
export function testCosts(trialOf: () => Trial, scenarios: readonly NamedScenario[]): void {
  test.each(scenarios)('$name: no more database requests than it says', async (scenario) => {
    const { stage } = trialOf();
    const { act } = scenario;
    const scene = await trialOf().scene(scenario);
    const { admin, faults } = stage.devcloud;
    // WeChat's event on a message would cost two more, now and then.
    admin.stopPushing();
    const answer = await stage.send(act, scene.known, 'the-act-itself');
    admin.startPushing();
    expect(answer).toMatchObject({ ok: true });
    const requests = faults.requestsOf(act.action);
    const cost = requests.filter((request) => request.startsWith('database ')).length;
    const most = mostRequests(scenario);
    expect({ cost, most, isWithin: cost <= most }).toMatchObject({ isWithin: true });
  });
}
