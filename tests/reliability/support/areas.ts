import type { Action } from '../../../contract/action';
import type { Play } from '../judge/play';
import type { Area, Things } from './area';

/** The areas that a test judges, and a look-up for each of their actions. */
export class Areas {
  /** All actions, in the order of the areas and their contracts. */
  readonly actions: readonly string[];
  readonly #areaOf = new Map<string, Area>();

  /** @throws when an area brings no play for one of its actions. */
  constructor(readonly list: readonly Area[]) {
    for (const area of list) {
      for (const action of Object.keys(area.contract)) this.#areaOf.set(action, area);
    }
    this.actions = [...this.#areaOf.keys()];
    const without = this.actions.filter((action) => !this.of(action).plays[action]);
    if (without.length > 0) throw new Error(`no play for ${without.join(', ')}`);
  }

  of(action: string): Area {
    return found(this.#areaOf.get(action), action);
  }

  entryOf(action: string): Action {
    return found(this.of(action).contract[action], action);
  }

  playOf(action: string): Play {
    return found(this.of(action).plays[action], action);
  }

  /** The things of which the action is about one; null when it is about none. */
  thingsOf(action: string): Things | null {
    const { things } = this.of(action);
    return things?.isAboutOne(action) ? things : null;
  }

  /** Is it about one thing, so that it matters what the caller is to it? */
  isAboutOne(action: string): boolean {
    return this.thingsOf(action) !== null;
  }

  /** Folders of functions that are built elsewhere. */
  get builtElsewhere(): string[] {
    return this.list.flatMap(({ builtFunction }) => builtFunction ?? []);
  }
}

function found<Value>(value: Value | undefined, action: string): Value {
  if (value === undefined) throw new Error(`${action} is no action of these areas`);
  return value;
}
