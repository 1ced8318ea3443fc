import type { AnyNode, BinaryExpression, Expression } from 'acorn';
import { type Path, textOf } from './syntax';

/** Tells whether a node is what may be absent: a global name, or a member such as `Object.hasOwn`. */
export type IsSubject = (node: AnyNode) => boolean;

/**
 * True when the node that `path` leads to (from the root down to it) runs only where the subject is known to be there: it
 * asks with `typeof`, or a condition around it has asked. A `try` around it proves nothing: it hides that nothing works.
 */
export function isGuarded(path: Path, isSubject: IsSubject): boolean {
  return path.some((parent, depth) => {
    const child = path[depth + 1];
    if (!child) return false;
    if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') return isSubject(child);
    return isBranchWithSubject(parent, child, isSubject);
  });
}

/**
 * True when the node that `path` leads to is itself a question: `if (x.at)`, `x.at ? … : …`, `x.at || …`, `!x.at`,
 * `x.at === undefined`, and the `(t = x.at) == null` that esbuild makes of `x.at?.()`.
 */
export function isAsked(path: Path): boolean {
  const [parent, node] = path.slice(-2);
  if (!parent || !node) return false;
  const isParentAsked = () => isAsked(path.slice(0, -1));
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === node || (parent.type !== 'IfStatement' && isParentAsked());
    case 'LogicalExpression':
      return parent.left === node || isParentAsked();
    case 'AssignmentExpression':
      return parent.right === node && isParentAsked();
    case 'SequenceExpression':
      return parent.expressions.at(-1) === node && isParentAsked();
    case 'UnaryExpression':
      return parent.operator === '!' || parent.operator === 'typeof';
    case 'BinaryExpression':
      return /^[!=]==?$/.test(parent.operator);
    default:
      return false;
  }
}

function isBranchWithSubject(parent: AnyNode, child: AnyNode, isSubject: IsSubject): boolean {
  switch (parent.type) {
    case 'LogicalExpression':
      if (child !== parent.right || parent.operator === '??') return false;
      return proves(parent.left, parent.operator === '&&', isSubject);
    case 'ConditionalExpression':
    case 'IfStatement':
      if (child === parent.consequent) return proves(parent.test, true, isSubject);
      return child === parent.alternate && proves(parent.test, false, isSubject);
    case 'Program':
    case 'BlockStatement':
      return before(child, parent.body).some((earlier) => leavesWithout(earlier, isSubject));
    default:
      return false;
  }
}

function before(node: AnyNode, statements: readonly AnyNode[]): readonly AnyNode[] {
  return statements.slice(0, statements.indexOf(node));
}

/** `if (typeof X === 'undefined') return;` — what follows runs only with it. */
function leavesWithout(statement: AnyNode, isSubject: IsSubject): boolean {
  if (statement.type !== 'IfStatement' || statement.alternate) return false;
  const { consequent, test } = statement;
  const last = consequent.type === 'BlockStatement' ? consequent.body.slice(-1)[0] : consequent;
  const leaves = last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement';
  return leaves && proves(test, false, isSubject);
}

/** True when the test can come to this only if the subject is there. */
function proves(test: Expression | AnyNode, outcome: boolean, isSubject: IsSubject): boolean {
  if (test.type === 'UnaryExpression' && test.operator === '!') {
    return proves(test.argument, !outcome, isSubject);
  }
  if (test.type === 'LogicalExpression' && test.operator !== '??') {
    const sides = [test.left, test.right].map((side) => proves(side, outcome, isSubject));
    const bothCameToIt = (test.operator === '&&') === outcome;
    return bothCameToIt ? sides.some(Boolean) : sides.every(Boolean);
  }
  if (test.type === 'SequenceExpression') {
    return test.expressions.slice(-1).some((last) => proves(last, outcome, isSubject));
  }
  if (test.type === 'BinaryExpression') {
    return typeProves(test, outcome, isSubject) || valueProves(test, outcome, isSubject);
  }
  return test.type === 'MemberExpression' && outcome && isSubject(test);
}

/** `typeof X !== 'undefined'`, `typeof X === 'function'`, and the minifiers' `typeof X < 'u'`. */
function typeProves(test: BinaryExpression, outcome: boolean, isSubject: IsSubject): boolean {
  const [left, right] = [test.left, test.right];
  if (isTypeOf(left, isSubject)) return comparisonProves(test.operator, textOf(right), outcome);
  if (isTypeOf(right, isSubject)) {
    return comparisonProves(TURNED[test.operator] ?? test.operator, textOf(left), outcome);
  }
  return false;
}

/** `x.at !== undefined`, `x.at != null`; of a free name this does not count, as asking would already fail. */
function valueProves(
  { left, right, operator }: BinaryExpression,
  outcome: boolean,
  isSubject: IsSubject,
): boolean {
  const isMember = (node: AnyNode) => node.type === 'MemberExpression' && isSubject(node);
  const isPair = isMember(left) ? isNothing(right, operator) : isNothing(left, operator);
  if (!isPair || !(isMember(left) || isMember(right))) return false;
  return operator.startsWith('!') ? outcome : operator.startsWith('==') && !outcome;
}

/** `null` tells of an absent member only with `==`, which does not tell it from `undefined`. */
function isNothing(node: AnyNode, operator: string): boolean {
  if (node.type === 'Literal') return node.raw === 'null' && operator.length === 2;
  if (node.type === 'UnaryExpression') return node.operator === 'void';
  return node.type === 'Identifier' && node.name === 'undefined';
}

const TURNED: Record<string, string> = { '<': '>', '>': '<' };

function comparisonProves(operator: string, type: string | undefined, outcome: boolean): boolean {
  const isSame = operator === '==' || operator === '===';
  const isOther = operator === '!=' || operator === '!==';
  if (type === undefined) return false;
  if (operator === '<') return type === 'u' && outcome;
  if (operator === '>') return type === 'u' && !outcome;
  if (type === 'undefined') return (isOther && outcome) || (isSame && !outcome);
  return (isSame && outcome) || (isOther && !outcome);
}

function isTypeOf(node: AnyNode, isSubject: IsSubject): boolean {
  return node.type === 'UnaryExpression' && node.operator === 'typeof' && isSubject(node.argument);
}
