import { type AnyNode, type Expression, type Identifier, type Program, parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { analyze } from 'eslint-scope';
import { WECHAT_GLOBALS } from '../../config/wechat-globals';
import { ECMASCRIPT_LEVEL, STANDARD_LIBRARIES } from '../../config/wechat-target';
import { isGuarded } from './guards';
import { flagsFault, LOOKING_BEHIND, regularExpressionFault } from './regular-expressions';
import { type StandardLibrary, standardLibrary } from './standard-library';

/** Something that the oldest WeChat cannot run, and where it stands in the file. */
export interface Fault {
  what: string;
  offset: number;
}

type Path = readonly AnyNode[];

/** Method names that are new, and that no object but a list or a text has. */
const LISTS_AND_TEXTS = ['Array.prototype', 'String.prototype', 'Int8Array.prototype'];

const library = standardLibrary(STANDARD_LIBRARIES);
const newMethods = methodsSince(library, standardLibrary(['esnext']));

/** What the oldest WeChat cannot read or does not have, in one file of the built mini program. */
export function checkScript(source: string): Fault[] {
  const program = read(source);
  if ('what' in program) return [program];
  const free = freeIdentifiers(program);
  const faults: Fault[] = [];
  fullAncestor(program, (node, _state, path) => {
    for (const what of faultsOf(node, path, free)) faults.push({ what, offset: node.start });
  });
  return faults;
}

function read(source: string): Program | Fault {
  try {
    return parse(source, { ecmaVersion: ECMASCRIPT_LEVEL, sourceType: 'script', ranges: true });
  } catch (fault) {
    const { message, pos } = fault as SyntaxError & { pos: number };
    return { what: `is not ECMAScript ${ECMASCRIPT_LEVEL}: ${message}`, offset: pos };
  }
}

/** The names that no scope of the file declares; WeChat wraps every file in a function. */
function freeIdentifiers(program: Program): ReadonlySet<unknown> {
  const scopes = analyze(program as unknown as Parameters<typeof analyze>[0], {
    ecmaVersion: ECMASCRIPT_LEVEL,
    nodejsScope: true,
  });
  return new Set(scopes.globalScope?.through.map(({ identifier }) => identifier));
}

function faultsOf(node: AnyNode, path: Path, free: ReadonlySet<unknown>): string[] {
  const isFree = (one: AnyNode): one is Identifier => one.type === 'Identifier' && free.has(one);
  switch (node.type) {
    case 'Identifier':
      return isFree(node) ? nameFaults(node, path) : [];
    case 'Literal':
      if (node.regex) return patternFaults(node.regex.pattern, node.regex.flags);
      return textFaults(textOf(node));
    case 'TemplateElement':
      return textFaults(node.value.cooked ?? node.value.raw);
    case 'CallExpression':
    case 'NewExpression':
      if (isFree(node.callee)) return makingFaults(node.callee.name, node.arguments);
      if (node.callee.type !== 'MemberExpression') return [];
      return isFree(node.callee.object)
        ? staticFaults(node.callee.object.name, node.callee.property, path)
        : methodFaults(node.callee.property);
    default:
      return [];
  }
}

function nameFaults({ name }: Identifier, path: Path): string[] {
  if (WECHAT_GLOBALS.has(name)) return [];
  const isSame = (node: AnyNode) => node.type === 'Identifier' && node.name === name;
  return isGuarded(path, isSame) ? [] : [`${name} is not in WeChat`];
}

/** `Object.hasOwn(…)`: certain, because the object is. */
function staticFaults(object: string, property: AnyNode, path: Path): string[] {
  const known = library.get(object);
  if (!known || property.type !== 'Identifier' || known.has(property.name)) return [];
  const isSame = (node: AnyNode) =>
    node.type === 'MemberExpression' &&
    node.object.type === 'Identifier' &&
    node.object.name === object &&
    node.property.type === 'Identifier' &&
    node.property.name === property.name;
  return isGuarded(path, isSame) ? [] : [`${object}.${property.name}() is newer`];
}

function methodFaults(property: AnyNode): string[] {
  const isNew = property.type === 'Identifier' && newMethods.has(property.name);
  return isNew ? [`.${property.name}() is newer`] : [];
}

/** A text becomes a pattern in many ways: `new RegExp('(?<=' + x)`, `x.match('(?<=a)')`. */
function textFaults(text: string | undefined): string[] {
  const found = text?.match(LOOKING_BEHIND);
  return found ? [`a text with ${found[0]} looks behind, if it is a pattern`] : [];
}

function makingFaults(name: string, parameters: readonly AnyNode[]): string[] {
  const [first, second] = parameters.map((one) => textOf(one));
  if (name === 'RegExp') return patternFaults(first, second ?? '');
  if (name !== 'Function' || (parameters.length === 1 && first === 'return this')) return [];
  return ['Function(…) makes code from a text, which WeChat forbids'];
}

/** Flags are checked even where only running the code tells the pattern. */
function patternFaults(pattern: string | undefined, flags: string): string[] {
  const fault = pattern === undefined ? flagsFault(flags) : regularExpressionFault(pattern, flags);
  return fault ? [`/${pattern ?? '…'}/${flags} ${fault}`] : [];
}

function textOf(node: Expression | AnyNode): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  const isPlain = node.type === 'TemplateLiteral' && node.expressions.length === 0;
  return isPlain ? (node.quasis[0]?.value.cooked ?? undefined) : undefined;
}

function methodsSince(old: StandardLibrary, recent: StandardLibrary): ReadonlySet<string> {
  const methods = (of: StandardLibrary, names: Iterable<string>) =>
    [...names].flatMap((name) => [...(of.get(name) ?? [])]);
  const everOld = new Set(methods(old, old.keys()));
  return new Set(methods(recent, LISTS_AND_TEXTS).filter((name) => !everOld.has(name)));
}
