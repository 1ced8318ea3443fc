import { comparable, type Outcome } from '../support/outcome';
import type { NamedScenario } from '../support/scenarios';
import { type Scene, Stage, type Story } from '../support/stage';
import { storyKey } from './shards';

/** What an act leaves behind when nothing goes wrong, and what it asks of the cloud meanwhile. */
export interface Calm {
  outcome: Outcome;
  /** In order, as `FaultReport` names them. */
  requests: readonly string[];
}

/** One stage for all trials of a file; scenes and undisturbed outcomes are made once. */
export class Trial {
  readonly #scenes = new Map<string, Promise<Scene>>();
  readonly #calm = new Map<string, Promise<Calm>>();
  readonly #untouched = new Map<string, Promise<unknown>>();

  private constructor(readonly stage: Stage) {}

  static async open(): Promise<Trial> {
    return new Trial(await Stage.open());
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
      const outcome = await this.stage.perform(act, await this.scene(scenario));
      return { outcome, requests: this.stage.devcloud.faults.requestsOf(act.action) };
    });
  }

  /** The same, as far as it can be compared with a disturbed one. */
  async calmOutcome(scenario: NamedScenario): Promise<Outcome> {
    return comparable((await this.calm(scenario)).outcome, scenario);
  }

  /** What is stored later when the act is not done at all. */
  untouched(scenario: NamedScenario): Promise<unknown> {
    return once(this.#untouched, storyKey(scenario), async () => {
      const scene = await this.scene(scenario);
      return (await this.stage.aftermath(scene)).stored;
    });
  }
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
