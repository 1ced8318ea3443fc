import type { Areas } from '../support/areas';
import type { Asked, Leak, Planted, Sight, Writer } from './planted';

/** A part of an answer, and the thing that it is about. */
interface Fragment {
  about: Planted | null;
  text: string;
}

/** Cuts an answer into what it says of each planted thing, and the rest. */
function fragmentsOf(answer: unknown, planted: readonly Planted[], about: Planted | null) {
  const fragments: Fragment[] = [];
  const cut = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(cut);
    const { id, thing } = value as { id?: unknown; thing?: { id?: unknown } };
    const found = planted.find((one) => one.id === id || one.id === thing?.id);
    if (!found) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, cut(v)]));
    fragments.push({ about: found, text: JSON.stringify(value) });
    return null;
  };
  const rest = JSON.stringify(cut(answer)) ?? '';
  return [...fragments, { about, text: rest }];
}

/** Keeps the secrets, and finds them where they must not be. */
export class Canaries {
  /** The sights of people who may see, as `kind by relation`: proof that the search finds things. */
  readonly rightlySeen = new Set<string>();

  constructor(
    readonly areas: Areas,
    readonly writers: readonly Writer[],
    readonly planted: readonly Planted[],
    /** Every openid there is. */
    readonly openids: readonly string[],
  ) {}

  /** The secrets that each person has besides the openid. */
  get personal(): string[] {
    return this.areas.list.flatMap(({ secrets }) =>
      secrets?.personal ? this.openids.map(secrets.personal.secretOf) : [],
    );
  }

  /** The secrets in an answer that this viewer may not see there. */
  leaksIn(answer: unknown, asked: Asked): Leak[] {
    return fragmentsOf(answer, this.planted, asked.target).flatMap((fragment) => {
      const { about, text } = fragment;
      const sights = [
        ...this.#personal(asked),
        ...this.writers.flatMap((writer) => sightsOf(writer, fragment, asked)),
        ...this.planted.flatMap((thing) => thing.sightsIn(asked, about === thing)),
      ];
      const leaks = sights.flatMap((sight) => this.#look(sight, text, asked));
      return [...this.#openidsIn(text), ...leaks];
    });
  }

  /** The secrets in a text for nobody: a log, an error message. */
  leaksInText(text: string): Leak[] {
    const of = [
      ...this.openids,
      ...this.personal,
      ...this.writers.flatMap(({ nickname, realName }) => [nickname, realName]),
      ...this.planted.flatMap(({ neverSaid }) => neverSaid),
    ];
    return of.filter((secret) => text.includes(secret)).map((of) => ({ what: 'in a text', of }));
  }

  #openidsIn(text: string): Leak[] {
    const found = this.openids.filter((openid) => text.includes(openid));
    return found.map((of) => ({ what: 'openid', of }));
  }

  #personal(asked: Asked): Sight[] {
    return this.areas.list.flatMap(({ secrets }) => {
      const { personal } = secrets ?? {};
      if (!personal) return [];
      return this.openids.map((openid) => ({
        secret: personal.secretOf(openid),
        ...personal.judge(openid, asked),
      }));
    });
  }

  #look({ what, secret, may }: Sight, text: string, { viewer }: Asked): Leak[] {
    if (!text.includes(secret)) return [];
    const by = viewer.isStaff ? 'staff' : (viewer.openid ?? 'nobody');
    if (may) this.rightlySeen.add(`${what} by ${by}`);
    return may ? [] : [{ what, of: secret }];
  }
}

/** The names of a writer: the nickname is shown with what they wrote by name, the real one only when it is revealed. */
function sightsOf(writer: Writer, { about }: Fragment, asked: Asked): Sight[] {
  const { viewer } = asked;
  const isSelf = viewer.openid === writer.openid;
  const isOf = about?.writer === writer;
  const isNamed = isOf && !about.isAnonymous;
  const mayNick = isSelf || (isNamed && about.isReadableBy(viewer));
  const isRevealed = isOf && (about.isRevealedBy?.(asked) ?? false);
  const isSaid = isOf && (about.isSaidBy?.(viewer) ?? false);
  return [
    { what: 'nickname', secret: writer.nickname, may: mayNick || isSaid },
    { what: 'realName', secret: writer.realName, may: isSelf || isRevealed || isSaid },
  ];
}
