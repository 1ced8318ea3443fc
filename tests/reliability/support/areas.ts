import type { IndexDeclaration } from '../../../cloudfunctions/lib/db/indexes';
import type { Action } from '../../../contract/action';
import type { Area, Things } from './area';

/** The areas that a test judges, and a look-up for each action. */
export class Areas {
  /** All areas there are, the judged ones first. */
  readonly list: readonly Area[];
  /** All actions that are judged, in the order of the areas and their contracts. */
  readonly actions: readonly string[];
  readonly #areaOf = new Map<string, Area>();

  /**
   * `others`: areas that are there, but are not judged; the stories of the judged ones may begin with their acts.
   */
  constructor(
    readonly judged: readonly Area[],
    others: readonly Area[] = [],
  ) {
    this.list = [...judged, ...others];
    for (const area of this.list) {
      for (const action of Object.keys(area.contract)) this.#areaOf.set(action, area);
    }
    this.actions = judged.flatMap(({ contract }) => Object.keys(contract));
  }

  of(action: string): Area {
    return found(this.#areaOf.get(action), action);
  }

  entryOf(action: string): Action {
    return found(this.of(action).contract[action], action);
  }

  /** The things of which the action is about one; null when it is about none. */
  thingsOf(action: string): Things | null {
    const { things, contract } = this.of(action);
    if (!things) return null;
    const { shape = {} } = (contract[action]?.input ?? {}) as { shape?: object };
    return things.field in shape ? things : null;
  }

  /** Is it about one thing, so that it matters what the caller is to it? */
  isAboutOne(action: string): boolean {
    return this.thingsOf(action) !== null;
  }

  /** Indexes that the deployment does not make. */
  get moreIndexes(): IndexDeclaration[] {
    return this.list.flatMap(({ moreIndexes = [] }) => moreIndexes);
  }

  /** Folders of functions that are built elsewhere. */
  get builtElsewhere(): string[] {
    return this.list.flatMap(({ builtFunctions = [] }) => builtFunctions);
  }
}

function found<Value>(value: Value | undefined, action: string): Value {
  if (value === undefined) throw new Error(`${action} is no action of these areas`);
  return value;
}
