import { failRequest } from '../wire/cloud-error';
import { isFields } from './document';

/**
 * The order of BSON types (MongoDB manual, "Comparison/Sort Order"), as the first byte of a key. `none` stands for an
 * empty array in an index. A missing field counts as null.
 */
const TAG = {
  none: '04',
  null: '05',
  number: '10',
  string: '20',
  object: '30',
  array: '38',
  boolean: '60',
  date: '70',
  expression: '80',
} as const;
export type BsonType = keyof typeof TAG;

const END = '00';

/** Tells the BSON type of a value. A missing value counts as null. */
export function bsonType(value: unknown): BsonType {
  if (value === undefined || value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  if (value instanceof RegExp) return 'expression';
  if (isFields(value)) return 'object';
  const type = typeof value;
  if (type === 'number' || type === 'string' || type === 'boolean') return type;
  throw failRequest(`INVALID_TYPE: ${typeof value} is not supported`);
}

/**
 * Makes a hexadecimal string. These strings, compared by character, sort as MongoDB sorts the values. Equal values have
 * equal keys. No key is the beginning of another, so keys can be joined.
 */
export function orderKey(value: unknown): string {
  const type = bsonType(value);
  return TAG[type] + keyBody(value);
}

/** Makes the `orderKey` of one field of an index or a sort. It inverts the key for descending order. */
export function fieldKey(value: unknown, order: 1 | -1): string {
  return turnKey(orderKey(value), order);
}

/** The key that an empty array has in an index. */
export const NONE_KEY = TAG.none;

/** The keys of a type lie between these two. The first belongs to the type, the second does not. */
export function typeRange(type: BsonType): readonly [string, string] {
  const tag = TAG[type];
  return [tag, followingKey(tag)];
}

/** Makes the least string above all strings that begin with `prefix`. It is empty when there is none. */
export function followingKey(prefix: string): string {
  const trimmed = prefix.replace(/(ff)+$/, '');
  if (trimmed === '') return '';
  const last = Number.parseInt(trimmed.slice(-2), 16) + 1;
  return trimmed.slice(0, -2) + last.toString(16).padStart(2, '0');
}

/** Reverses the order of keys by inverting every bit when `order` is -1. */
export function turnKey(key: string, order: 1 | -1): string {
  if (order === 1) return key;
  return invert(Buffer.from(key, 'hex'));
}

/** Compares keys for `Array.sort`. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyBody(value: unknown): string {
  if (typeof value === 'number') return numberKey(value);
  if (typeof value === 'string') return stringKey(value);
  if (typeof value === 'boolean') return value ? '01' : '00';
  if (value instanceof Date) return numberKey(value.getTime());
  if (value instanceof RegExp) return stringKey(value.source) + stringKey(value.flags);
  if (Array.isArray(value)) return value.map(orderKey).join('') + END;
  if (isFields(value)) return Object.entries(value).map(fieldEntryKey).join('') + END;
  return '';
}

function fieldEntryKey([name, value]: [string, unknown]): string {
  return TAG[bsonType(value)] + stringKey(name) + keyBody(value);
}

/** Changes the IEEE 754 bits so that they sort as bytes. As in MongoDB, NaN is below all numbers. */
function numberKey(value: number): string {
  if (Number.isNaN(value)) return '0000000000000000';
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value === 0 ? 0 : value);
  const isNegative = bytes.readUInt8(0) >= 128;
  if (isNegative) return invert(bytes);
  bytes.writeUInt8(bytes.readUInt8(0) + 128);
  return bytes.toString('hex');
}

function invert(bytes: Buffer): string {
  return Buffer.from(bytes.map((byte) => 255 - byte)).toString('hex');
}

/** Writes UTF-8 and turns a zero byte into `00ff`, so that the end `0000` sorts before every continuation. */
function stringKey(value: string): string {
  const hex = Buffer.from(value, 'utf8').toString('hex');
  if (!value.includes('\u0000')) return `${hex}0000`;
  return `${Buffer.from(value, 'utf8').toJSON().data.map(escapeByte).join('')}0000`;
}

function escapeByte(byte: number): string {
  return byte === 0 ? '00ff' : byte.toString(16).padStart(2, '0');
}
