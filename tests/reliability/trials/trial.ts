import type { Areas } from '../support/areas';
import { comparable, type Outcome } from '../support/outcome';
import type { NamedScenario } from '../support/scenarios';
import { type Scene, Stage, type Story } from '../support/stage';
import { storyKey } from './shards';

const IS_LONG = process.env.LONG === '1';

/** The outcome of an act when nothing goes wrong, and the requests it makes of the cloud meanwhile. */
export interface Calm {
  outcome: Outcome;
  /** When the call has ended, before the timers come. */
  state: string;
  /** In order, as `FaultReport` names them. */
  requests: readonly string[];
}

/** One stage for all trials of a file; scenes and undisturbed outcomes are made once. */
export class Trial {
  readonly #scenes = new Map<string, Promise<Scene>>();
  readonly #calm = new Map<string, Promise<Calm>>();
  readonly #untouched = new Map<string, Promise<unknown>>();

  private constructor(readonly stage: Stage) {}

  static async open(areas: Areas): Promise<Trial> {
    return new Trial(await Stage.open(areas));
  }

  close(): Promise<void> {
    return this.stage.close();
  }

  /** The scene before an act, with everything as it is then. */
  async scene({ given, unreachable = [] }: Story): Promise<Scene> {
    const scene = await once(this.#scenes, storyKey({ given, unreachable }), () =>
      this.stage.prepare({ given, unreachable }),
    );
    await this.stage.restore(scene);
    return scene;
  }

  /** The act of a scenario, undisturbed. */
  calm(scenario: NamedScenario): Promise<Calm> {
    return once(this.#calm, scenario.name, async () => {
      const { act } = scenario;
      const scene = await this.scene(scenario);
      const answer = await this.stage.perform(act, scene);
      const state = await this.stage.state();
      const requests = this.stage.devcloud.faults.requestsOf(act.action);
      const outcome = { answer, ...(await this.stage.aftermath(scene)) };
      return { outcome, state, requests };
    });
  }

  /**
   * The act again, from its scene, whatever disturbs it. When all that is stored is as after the undisturbed act, what
   * the timers make of it is known; a long run lets them make it again.
   */
  async perform(scenario: NamedScenario, scene: Scene): Promise<Outcome> {
    const calm = await this.#calm.get(scenario.name);
    if (!calm) throw new Error(`${scenario.name}: the undisturbed act comes first`);
    const answer = await this.stage.perform(scenario.act, scene);
    const isKnown = this.#isCalmNow && (await this.stage.state()) === calm.state;
    return { answer, ...(isKnown ? rest(calm.outcome) : await this.stage.aftermath(scene)) };
  }

  /** Is the cloud free of what disturbs acts, so that the timers run undisturbed? */
  get #isCalmNow(): boolean {
    const { clockSkewMs = 0, conflictRate = 0 } = this.stage.devcloud.faults.report();
    return !IS_LONG && clockSkewMs === 0 && conflictRate === 0;
  }

  /** The same, as far as it can be compared with a disturbed one. */
  async calmOutcome(scenario: NamedScenario): Promise<Outcome> {
    return comparable((await this.calm(scenario)).outcome, scenario);
  }

  /** The documents that are stored later when the act is not done at all. */
  untouched(scenario: NamedScenario): Promise<unknown> {
    return once(this.#untouched, storyKey(scenario), async () => {
      const scene = await this.scene(scenario);
      return (await this.stage.aftermath(scene)).stored;
    });
  }
}

function rest({ stored, outbox }: Outcome): Omit<Outcome, 'answer'> {
  return { stored, outbox };
}

/** Makes a value when it is first asked for. */
function once<Value>(
  made: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}
