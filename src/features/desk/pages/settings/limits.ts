import type { SettingsView } from '../../../../../contract';
import type { Priority } from '../../../../../domain/priority';

type Limits = NonNullable<SettingsView['limits']>;

interface LimitField {
  colour: Priority;
  /** What it is measured in decides how much may be written. */
  most: number;
  /** The clock that binds may not be left out. */
  isBinding: boolean;
}

const MOST_HOURS = 240;
const MOST_DAYS = 60;

/** The fields by colour, the clock that binds before the one that a community adds. */
export const LIMIT_FIELDS = {
  redRespond: { colour: 'red', most: MOST_HOURS, isBinding: true },
  redResolve: { colour: 'red', most: MOST_DAYS, isBinding: false },
  yellowResolve: { colour: 'yellow', most: MOST_DAYS, isBinding: true },
  yellowRespond: { colour: 'yellow', most: MOST_HOURS, isBinding: false },
  blueReply: { colour: 'blue', most: MOST_DAYS, isBinding: true },
  blueRespond: { colour: 'blue', most: MOST_HOURS, isBinding: false },
} as const satisfies Record<string, LimitField>;

export type LimitName = keyof typeof LIMIT_FIELDS;

/** As typed; empty is left out. */
export type TypedLimits = Record<LimitName, string>;

export const LIMIT_NAMES = Object.keys(LIMIT_FIELDS) as LimitName[];

/** Where one's own limits begin: those of everybody. */
export const DEFAULT_TYPED: TypedLimits = {
  redRespond: '24',
  redResolve: '',
  yellowResolve: '3',
  yellowRespond: '',
  blueReply: '7',
  blueRespond: '',
};

const shown = (value: number | undefined) => (value === undefined ? '' : String(value));

/** Limits as they stand in the fields. */
export function typedLimits({ red, yellow, blue }: Limits): TypedLimits {
  return {
    redRespond: shown(red.respond.hours),
    redResolve: shown(red.resolve?.workingDays),
    yellowResolve: shown(yellow.resolve.workingDays),
    yellowRespond: shown(yellow.respond?.hours),
    blueReply: shown(blue.reply.workingDays),
    blueRespond: shown(blue.respond?.hours),
  };
}

/** Digits may be wide, as a Chinese keyboard writes them. Null for what is no number in the range. */
function numberIn(typed: string, most: number): number | null {
  const text = typed.trim().replace(/[０-９]/g, (wide) => String(wide.charCodeAt(0) - 0xff10));
  if (!/^\d{1,3}$/.test(text)) return null;
  const value = Number(text);
  return value >= 1 && value <= most ? value : null;
}

/** The fields that do not hold what they must. */
export function wrongLimits(typed: TypedLimits): LimitName[] {
  return LIMIT_NAMES.filter((name) => {
    const { most, isBinding } = LIMIT_FIELDS[name];
    const isEmpty = typed[name].trim() === '';
    return isEmpty ? isBinding : numberIn(typed[name], most) === null;
  });
}

/** The fields as they are sent; null while one of them is wrong. */
export function limitsFrom(typed: TypedLimits): Limits | null {
  if (wrongLimits(typed).length > 0) return null;
  const value = (name: LimitName) => numberIn(typed[name], LIMIT_FIELDS[name].most) ?? 0;
  const hours = (name: LimitName) => ({ hours: value(name) });
  const days = (name: LimitName) => ({ workingDays: value(name) });
  const has = (name: LimitName) => typed[name].trim() !== '';
  return {
    red: {
      respond: hours('redRespond'),
      ...(has('redResolve') && { resolve: days('redResolve') }),
    },
    yellow: {
      resolve: days('yellowResolve'),
      ...(has('yellowRespond') && { respond: hours('yellowRespond') }),
    },
    blue: {
      reply: days('blueReply'),
      ...(has('blueRespond') && { respond: hours('blueRespond') }),
    },
  };
}
