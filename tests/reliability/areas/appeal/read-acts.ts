import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AppealAct } from './act';
import type { ModelAct } from './model/act';

const FOLDER = resolve(__dirname, 'acts');

/** `send-back.ts` → `sendBack` */
function nameOf(file: string): string {
  const kebab = file.replace(/\.ts$/, '');
  return kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function readAct(file: string): AppealAct {
  const { act } = require(join(FOLDER, file)) as { act: AppealAct };
  return act;
}

/** Every act on one appeal, by name: a file in `acts/` each. */
export const ACTS: ReadonlyMap<string, AppealAct> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [nameOf(file), readAct(file)]),
);

/** The act of an action about one appeal; undefined for all others. */
export function actOf(action: string): AppealAct | undefined {
  const [area, verb = ''] = action.split('.');
  return area === 'appeal' ? ACTS.get(verb) : undefined;
}

/** Reads something of each act that tells it, by the name of the action. */
export function byAction<Value>(told: (act: AppealAct) => Value | undefined) {
  const all: Record<string, Value> = {};
  for (const [name, act] of ACTS) {
    const value = told(act);
    if (value !== undefined) all[`appeal.${name}`] = value;
  }
  return all;
}

/** The rules of acts that stand in timelines, in the order of the buttons. */
export const MODEL: ReadonlyMap<string, ModelAct> = new Map(
  [...ACTS]
    .flatMap(([name, { model }]) => (model ? [[name, model] as const] : []))
    .sort(([, one], [, other]) => one.place - other.place),
);
