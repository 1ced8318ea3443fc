import type { AnyNode, ObjectPattern } from 'acorn';
import { isAsked, isGuarded } from './guards';
import type { Names } from './names';
import { isIteratorHelper, isKnown, isMissingIn, isNewAnywhere, isNewIn } from './new-members';
import { nameOfMember, type Path, textOf } from './syntax';

/** A member that the code reads from an object; of a parameter `{ name }` the object is not known. */
interface Read {
  object: AnyNode | undefined;
  name: string;
}

/** How the code goes on: `x.name(…)`, `x.name.call(…)`, or it hands the member on. */
type Purpose = 'call' | 'call later' | 'other';

/** The members that this node reads and that the oldest engine lacks, unless the code asks first. */
export function memberFaults(node: AnyNode, path: Path, names: Names): string[] {
  const purpose = purposeOf(node, path);
  return readsOf(node, path).flatMap((read) => {
    if (!isTooNew(read, purpose, names) || isAsked(path)) return [];
    const { object, name } = read;
    const isSame = (one: AnyNode) =>
      object !== undefined &&
      one.type === 'MemberExpression' &&
      nameOfMember(one) === name &&
      names.isSame(one.object, object);
    return isGuarded(path, isSame) ? [] : [`${ownerOf(object, names) ?? ''}.${name}() is newer`];
  });
}

function readsOf(node: AnyNode, path: Path): Read[] {
  if (node.type === 'ObjectPattern') return destructured(node, path.at(-2));
  if (node.type !== 'MemberExpression' || isWritten(node, path.at(-2))) return [];
  const name = nameOfMember(node);
  return name === undefined ? [] : [{ object: node.object, name }];
}

/** `x.at = …` brings a member along, `delete x.at` takes it away. */
function isWritten(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (parent?.type === 'AssignmentExpression') return parent.left === node;
  return parent?.type === 'UnaryExpression' && parent.operator === 'delete';
}

/** `const { hasOwn } = Object`; `{ hasOwn = … }` does without. */
function destructured({ properties }: ObjectPattern, parent: AnyNode | undefined): Read[] {
  const object = valueFor(parent);
  return properties.flatMap((one) => {
    if (one.type !== 'Property' || one.value.type === 'AssignmentPattern') return [];
    const isPlain = !one.computed && one.key.type === 'Identifier';
    const name = isPlain && one.key.type === 'Identifier' ? one.key.name : textOf(one.key);
    return name === undefined ? [] : [{ object, name }];
  });
}

function valueFor(parent: AnyNode | undefined): AnyNode | undefined {
  if (parent?.type === 'VariableDeclarator') return parent.init ?? undefined;
  return parent?.type === 'AssignmentExpression' ? parent.right : undefined;
}

function purposeOf(node: AnyNode, path: Path): Purpose {
  const parent = path.at(-2);
  const isCallee = parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
  if (isCallee && parent.callee === node) return 'call';
  if (parent?.type !== 'MemberExpression' || parent.object !== node) return 'other';
  return /^(call|apply|bind)$/.test(nameOfMember(parent) ?? '') ? 'call later' : 'other';
}

function isTooNew({ object, name }: Read, purpose: Purpose, names: Names): boolean {
  if (object && isIterator(object)) return isIteratorHelper(name);
  const owner = object && ownerOf(object, names);
  if (!object || owner === undefined) return isNewAnywhere(name, purpose !== 'other');
  if (isNewIn(owner, name)) return true;
  return object.type === 'Identifier' && purpose === 'call' && isMissingIn(owner, name);
}

/** `Object`, `Array.prototype` for `[…]`: whose members these are, where the code says it. */
function ownerOf(object: AnyNode | undefined, names: Names): string | undefined {
  if (object?.type === 'Identifier') return names.isFree(object) ? object.name : undefined;
  const name = object && classOf(object, names);
  return name !== undefined && isKnown(`${name}.prototype`) ? `${name}.prototype` : undefined;
}

function classOf(object: AnyNode, { isFree }: Names): string | undefined {
  switch (object.type) {
    case 'ArrayExpression':
      return 'Array';
    case 'TemplateLiteral':
      return 'String';
    case 'Literal':
      if (object.regex) return 'RegExp';
      return typeof object.value === 'string' ? 'String' : undefined;
    case 'NewExpression':
      return isFree(object.callee) ? object.callee.name : undefined;
    case 'MemberExpression':
      if (nameOfMember(object) !== 'prototype') return undefined;
      return isFree(object.object) ? object.object.name : undefined;
    default:
      return undefined;
  }
}

/** `x.values()`, `x[Symbol.iterator]()`, `text.matchAll(…)`; `Object.values(x)` is a list. */
function isIterator(node: AnyNode): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { callee, arguments: given } = node;
  const name = nameOfMember(callee);
  if (name !== undefined) {
    return name === 'matchAll' || (given.length === 0 && /^(values|keys|entries)$/.test(name));
  }
  const { property } = callee;
  return property.type === 'MemberExpression' && nameOfMember(property) === 'iterator';
}
