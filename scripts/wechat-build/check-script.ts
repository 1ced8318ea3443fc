import { type AnyNode, type Identifier, type Program, parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { WECHAT_GLOBALS } from '../../config/wechat-globals';
import { ECMASCRIPT_LEVEL } from '../../config/wechat-target';
import { isGuarded } from './guards';
import { memberFaults } from './members';
import { type Names, namesOf } from './names';
import { flagsFault, LOOKING_BEHIND, regularExpressionFault } from './regular-expressions';
import { type Path, textOf } from './syntax';

/** Something that the oldest WeChat cannot run, and where it stands in the file. */
export interface Fault {
  what: string;
  offset: number;
}

/** Lists the parts of one built file that the oldest WeChat cannot read or does not have. */
export function checkScript(source: string): Fault[] {
  const program = read(source);
  if ('what' in program) return [program];
  const names = namesOf(program);
  const faults: Fault[] = [];
  fullAncestor(program, (node, _state, path) => {
    for (const what of faultsOf(node, path, names)) faults.push({ what, offset: node.start });
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

function faultsOf(node: AnyNode, path: Path, names: Names): string[] {
  switch (node.type) {
    case 'Identifier':
      return names.isFree(node) ? nameFaults(node, path) : [];
    case 'Literal':
      if (node.regex) return patternFaults(node.regex.pattern, node.regex.flags);
      return textFaults(textOf(node));
    case 'TemplateElement':
      return textFaults(node.value.cooked ?? node.value.raw);
    case 'CallExpression':
    case 'NewExpression':
      return names.isFree(node.callee) ? makingFaults(node.callee.name, node.arguments) : [];
    case 'MemberExpression':
    case 'ObjectPattern':
      return memberFaults(node, path, names);
    default:
      return [];
  }
}

function nameFaults({ name }: Identifier, path: Path): string[] {
  if (WECHAT_GLOBALS.has(name)) return [];
  const isSame = (node: AnyNode) => node.type === 'Identifier' && node.name === name;
  return isGuarded(path, isSame) ? [] : [`${name} is not in WeChat`];
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
