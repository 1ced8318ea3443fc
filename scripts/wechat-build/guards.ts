import type { AnyNode, BinaryExpression, Expression } from 'acorn';

/** Tells whether a node is what may be absent: a global name, or a member such as `Object.hasOwn`. */
export type IsSubject = (node: AnyNode) => boolean;

/**
 * True when the node that `path` leads to (from the root down to it) runs only where the subject is known to be there: it
 * asks with `typeof`, or a condition around it has asked. A `try` around it proves nothing: it hides that nothing works.
 */
export function isGuarded(path: readonly AnyNode[], isSubject: IsSubject): boolean {
  return path.some((parent, depth) => {
    const child = path[depth + 1];
    if (!child) return false;
    if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') return isSubject(child);
    return isBranchWithSubject(parent, child, isSubject);
  });
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
  if (test.type === 'BinaryExpression') return typeProves(test, outcome, isSubject);
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

function textOf(node: AnyNode): string | undefined {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}
