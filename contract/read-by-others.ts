import * as z from 'zod';

/** Where a text appears; WeChat's check asks for it. */
export type Scene = 'profile' | 'comment' | 'forum';

interface Reading {
  scene: Scene;
  /** The text may wait for a review; if not, the call is refused unless the text passes at once. */
  mayWait: boolean;
}

const READINGS = z.registry<Reading>();

/** A text in an input that others read. */
export interface ReadText extends Reading {
  text: string;
}

/** Marks a field: others read what a person writes there. */
export function readByOthers<S extends z.ZodString>(schema: S, reading: Reading): S {
  READINGS.add(schema, reading);
  return schema;
}

/** The texts in an input of this schema that others read, in the order of its fields. */
export function textsReadByOthers(schema: z.core.$ZodType, value: unknown): ReadText[] {
  if (value === undefined || value === null) return [];
  if (schema instanceof z.core.$ZodString) {
    const reading = READINGS.get(schema);
    return reading ? [{ ...reading, text: String(value) }] : [];
  }
  return partsOf(schema, value).flatMap(([part, inner]) => textsReadByOthers(part, inner));
}

/** Every text that a schema can hold, by its path; `reading` is null where nobody else reads it. */
export function textFieldsOf(
  schema: z.core.$ZodType,
  path = '',
): { path: string; schema: z.core.$ZodString; reading: Reading | null }[] {
  if (schema instanceof z.core.$ZodString) {
    return [{ path, schema, reading: READINGS.get(schema) ?? null }];
  }
  return innerOf(schema).flatMap(([name, inner]) =>
    textFieldsOf(inner, name === '' ? path : `${path}.${name}`),
  );
}

/** The other kinds of schema that inputs may use. */
const WITHOUT_TEXT: ReadonlySet<string> = new Set(['number', 'boolean', 'enum', 'literal', 'null']);

type Part = [schema: z.core.$ZodType, value: unknown];

function partsOf(schema: z.core.$ZodType, value: unknown): Part[] {
  if (schema instanceof z.ZodArray) {
    return Array.isArray(value) ? value.map((one): Part => [schema.element, one]) : [];
  }
  const fields = value as Record<string, unknown>;
  return innerOf(schema).map(([name, inner]): Part => [inner, name === '' ? value : fields[name]]);
}

/** The schemas inside one, by the name of their field; empty for the same value and for the elements of a list. */
function innerOf(schema: z.core.$ZodType): [name: string, inner: z.core.$ZodType][] {
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape);
  if (schema instanceof z.ZodArray) return [['', schema.element]];
  const isWrapped =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault;
  if (isWrapped) return [['', schema.unwrap()]];
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => ['', option]);
  const { type } = schema._zod.def;
  if (!WITHOUT_TEXT.has(type)) throw new TypeError(`no text is looked for in a ${type}`);
  return [];
}
