import fc from 'fast-check';

/** The part of JSON Schema that the contract's inputs use. */
export interface Schema {
  type?: 'object' | 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'null';
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  anyOf?: Schema[];
  enum?: readonly unknown[];
  const?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
}

/** Keywords that only describe, or that the builder serves in another way. */
const SILENT = ['$schema', 'additionalProperties', 'default', 'description', 'format'];
const SERVED = [
  ...['type', 'properties', 'required', 'items', 'minItems', 'maxItems', 'anyOf', 'enum', 'const'],
  ...['pattern', 'minLength', 'maxLength', 'minimum', 'maximum'],
];

/** Values that exist, by field name: without them nothing would get past the first look-up. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

/**
 * Inputs that fit the schema.
 * @throws on a keyword it does not serve, so that a new one in the contract is not silently ignored.
 */
export function valid(schema: Schema, known: Known, field = ''): fc.Arbitrary<unknown> {
  const strange = Object.keys(schema).filter((word) => ![...SERVED, ...SILENT].includes(word));
  if (strange.length > 0) throw new Error(`${field}: the builder knows no ${strange.join(', ')}`);
  const kinds: Partial<Record<string, string>> = { string: 'string', integer: 'number' };
  const kind = kinds[schema.type ?? ''];
  const real = (known[field] ?? []).filter((value) => typeof value === kind);
  const made = make(schema, known, field);
  if (real.length === 0) return made;
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...real) },
    { weight: 1, arbitrary: made },
  );
}

function make(schema: Schema, known: Known, field: string): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => valid(one, known, field)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return objects(schema, known);
    case 'array':
      return fc.array(valid(schema.items ?? {}, known, field), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 5, 12),
      });
    case 'string':
      return strings(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum, max: schema.maximum });
    case 'number':
      return fc.double({ min: schema.minimum, max: schema.maximum, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      throw new Error(`${field}: a schema without a type`);
  }
}

/** Fields that may be left out are, two times of three: many at once hardly ever fit together. */
function objects({ properties = {}, required = [] }: Schema, known: Known): fc.Arbitrary<object> {
  const fields = Object.entries(properties).map(([name, schema]) => {
    const present = { weight: 1, arbitrary: valid(schema, known, name) };
    const absent = { weight: 2, arbitrary: fc.constant(undefined) };
    return [name, required.includes(name) ? present.arbitrary : fc.oneof(present, absent)];
  });
  return fc.record(Object.fromEntries(fields)).map(withoutAbsent);
}

function withoutAbsent(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
}

const CHINESE = fc.constantFrom(...'楼道灯坏了请派人来看看谢谢，。吵闹物业水电一二三 \n👵🏠');
/** Wide enough for any text; the class of the pattern that refuses control characters. */
const TEXT_PATTERN = '^[^\\u0000';

/** Text is written in Chinese, at both ends of its length; everything else by its pattern. */
function strings({ pattern, minLength = 0, maxLength = 200 }: Schema): fc.Arbitrary<string> {
  const fits = (text: string) => text.length >= minLength && text.length <= maxLength;
  if (pattern && !pattern.startsWith(TEXT_PATTERN)) {
    return fc.stringMatching(new RegExp(pattern), { size: 'medium' }).filter(fits);
  }
  const short = fc.string({ unit: CHINESE, minLength, maxLength: Math.min(maxLength, 30) });
  const foreign = fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 30) });
  const longest = fc.constant('长'.repeat(maxLength));
  return fc
    .oneof(
      { weight: 4, arbitrary: short },
      { weight: 1, arbitrary: foreign },
      { weight: 1, arbitrary: longest },
    )
    .filter((text) => fits(text) && text.trim().length >= minLength);
}
