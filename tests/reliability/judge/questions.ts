import * as z from 'zod';
import type { Areas } from '../support/areas';
import type { Column } from './columns';
import type { Schema } from './from-schema';
import type { Ground } from './ground';
import type { MadeThing } from './pairs';
import { playOf } from './standard-plays';
import type { Town } from './town';

/** An id of the right form that no thing has. */
const NOTHING = 'nothing';
/** With so many values a choice is tried together with words. */
const FEW = 4;

/** A question, and how a report calls it. */
export interface Question {
  action: string;
  label: string;
  input: object;
}

interface Asking {
  areas: Areas;
  ground: Ground;
  town: Town;
  things: readonly (MadeThing | null)[];
  words: readonly string[];
}

/** All that a person may ask without changing anything: about each thing, and with each choice of each input. */
export async function questionsOf(asking: Asking, column: Column): Promise<Question[]> {
  const { areas } = asking;
  const reads = areas.actions.filter((action) => !areas.entryOf(action).mutates);
  const all = await Promise.all(reads.map((action) => questionsFor(asking, column, action)));
  return all.flat();
}

async function questionsFor(
  { areas, ground, town, things, words }: Asking,
  column: Column,
  action: string,
): Promise<Question[]> {
  const openid = column.arrive();
  const isAboutOne = areas.isAboutOne(action);
  const about = isAboutOne ? things : [null];
  const [kind = 'any'] = areas.thingsOf(action)?.plainKinds ?? [];
  const asked: Question[] = [];
  for (const [place, thing] of about.entries()) {
    const thingId = thing?.id ?? NOTHING;
    const cell = { ground, town, column, action, kind, openid, thingId };
    const base = await playOf(areas, action).input(cell);
    for (const change of changesOf(schemaOf(areas, action), words)) {
      const label = [isAboutOne ? `thing ${place + 1}` : '', JSON.stringify(change)].join(' ');
      asked.push({ action, label: label.trim(), input: { ...base, ...change } });
    }
  }
  return asked;
}

/** Each value of each choice in an input: the scopes of a list, its states. */
export function choicesIn(areas: Areas, action: string): object[] {
  return changesOf(schemaOf(areas, action), []);
}

function schemaOf(areas: Areas, action: string): Schema {
  return z.toJSONSchema(areas.entryOf(action).input, { io: 'input' }) as Schema;
}

/** The input as it is, with each value of each choice, and with the words under each value of the first choice, if it has few. */
function changesOf({ properties = {} }: Schema, words: readonly string[]): object[] {
  const entries = Object.entries(properties);
  const choices = entries
    .map(([name, part]) => choicesOf(part).map((value) => ({ [name]: value })))
    .filter((changes) => changes.length > 0);
  const texts = entries.filter(
    ([, part]) => words.length > 0 && words.every((word) => takes(part, word)),
  );
  const said = texts.flatMap(([name]) => words.map((word) => ({ [name]: word })));
  const [first = []] = choices;
  const few = first.length <= FEW ? first : [];
  const both = said.flatMap((text) => few.map((choice) => ({ ...choice, ...text })));
  return [{}, ...choices.flat(), ...said, ...both];
}

function choicesOf({ type, enum: values = [] }: Schema): readonly unknown[] {
  return type === 'boolean' ? [true, false] : values;
}

/** Is it a field for free text, and may these words stand there? */
function takes({ type, enum: values, pattern, maxLength = 0 }: Schema, word: string): boolean {
  if (type !== 'string' || values || pattern === undefined) return false;
  return new RegExp(pattern).test(word) && word.length <= maxLength;
}
