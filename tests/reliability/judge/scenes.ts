import { bringTo, startOf, type Wanted } from './bring';
import type { Ground } from './ground';
import type { Town } from './town';

/** Appeals that are brought once and used again and again: whoever writes on one puts back how it was. */
export class Scenes {
  readonly #ids = new Map<string, string>();

  constructor(
    readonly ground: Ground,
    readonly town: Town,
  ) {}

  /** The appeal of that kind and owner in the state where the act is possible; answers its id. */
  async of(wanted: Wanted): Promise<string> {
    const name = [wanted.kind, wanted.owner, startOf(wanted.action)].join(' ');
    const id = this.#ids.get(name) ?? (await bringTo(this.ground, this.town, wanted));
    this.#ids.set(name, id);
    return id;
  }
}
