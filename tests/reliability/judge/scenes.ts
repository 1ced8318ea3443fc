import type { Things, Wanted } from '../support/area';
import type { Areas } from '../support/areas';
import { bringOne } from './bring';
import type { Ground } from './ground';
import type { Town } from './town';

/** Things that are brought once and used again and again: whoever writes on one puts back how it was. */
export class Scenes {
  readonly #ids = new Map<string, string>();

  constructor(
    readonly areas: Areas,
    readonly ground: Ground,
    readonly town: Town,
  ) {}

  /** The thing of that kind and owner in the state where the act is possible; answers its id. */
  async of(wanted: Wanted): Promise<string> {
    const things = this.areas.thingsOf(wanted.action);
    if (!things) throw new Error(`${wanted.action} is about no thing`);
    const name = [things.name, wanted.kind, wanted.owner, things.startOf(wanted.action)].join(' ');
    const id = this.#ids.get(name) ?? (await this.#bring(things, wanted));
    this.#ids.set(name, id);
    return id;
  }

  #bring({ bring, makers: [maker = ''] }: Things, wanted: Wanted): Promise<string> {
    const { areas, ground, town } = this;
    if (bring) return bring(ground, town, wanted);
    return bringOne(areas, { ground, town, owner: wanted.owner }, maker);
  }
}
