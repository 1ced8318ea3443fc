import ts from 'typescript';

/**
 * Whether the code asks before it uses a member: `wx.x?.()`, `if (wx.x)`, `wx.x && …`, `wx.x ? … : …`, `typeof wx.x`,
 * `if (wx.canIUse('x'))`, and for a field of a result `{ field = … }`. `if (Taro.x)` is no question: Taro has every name
 * and fails when it is called.
 */
export function isGuarded(node: ts.Node, member: string): boolean {
  const name = member.slice(member.indexOf('.') + 1);
  if (ts.isBindingElement(node)) return node.initializer !== undefined || isInside(node, name);
  return isQuestion(node) || isInside(node, name);
}

function isTaro(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && node.expression.getText() === 'Taro';
}

/** The use itself only asks: nothing happens when it is not there. */
function isQuestion(node: ts.Node): boolean {
  if (isTaro(node)) return false;
  const { parent } = node;
  if (ts.isTypeOfExpression(parent)) return true;
  if (ts.isCallExpression(parent) || ts.isPropertyAccessExpression(parent)) {
    return parent.expression === node && parent.questionDotToken !== undefined;
  }
  if (ts.isIfStatement(parent)) return parent.expression === node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  return ts.isBinaryExpression(parent) && parent.left === node && isLogical(parent);
}

function isLogical({ operatorToken }: ts.BinaryExpression): boolean {
  const { AmpersandAmpersandToken, BarBarToken, QuestionQuestionToken } = ts.SyntaxKind;
  return [AmpersandAmpersandToken, BarBarToken, QuestionQuestionToken].includes(
    operatorToken.kind as typeof AmpersandAmpersandToken,
  );
}

/** The use stands where somebody has asked and the answer was yes. */
function isInside(node: ts.Node, name: string): boolean {
  for (let inner = node; inner.parent; inner = inner.parent) {
    const question = questionBefore(inner);
    if (question && asksFor(question, name)) return true;
  }
  return false;
}

/** The condition under which a node runs, if its parent states one. */
function questionBefore(node: ts.Node): ts.Expression | null {
  const { parent } = node;
  if (ts.isIfStatement(parent) && parent.thenStatement === node) return parent.expression;
  if (ts.isConditionalExpression(parent) && parent.whenTrue === node) return parent.condition;
  if (!ts.isBinaryExpression(parent) || parent.right !== node) return null;
  return parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ? parent.left : null;
}

/** True for `wx.name`, `typeof wx.name === 'function'`, `canIUse('name')`, and for these with `&&`. */
function asksFor(question: ts.Expression, name: string): boolean {
  if (ts.isParenthesizedExpression(question)) return asksFor(question.expression, name);
  if (ts.isPropertyAccessExpression(question)) {
    return question.name.text === name && !isTaro(question);
  }
  if (ts.isCallExpression(question)) return isCanIUse(question, name);
  if (!ts.isBinaryExpression(question)) return false;
  const { left, right, operatorToken } = question;
  if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return asksFor(left, name) || asksFor(right, name);
  }
  return isTypeOfFunction(question, name);
}

function isTypeOfFunction({ left, right, operatorToken }: ts.BinaryExpression, name: string) {
  return (
    operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken &&
    ts.isTypeOfExpression(left) &&
    asksFor(left.expression as ts.Expression, name) &&
    ts.isStringLiteral(right) &&
    right.text === 'function'
  );
}

/** `canIUse('name')`, `canIUse('name.object.option')`. */
function isCanIUse({ expression, arguments: [asked] }: ts.CallExpression, name: string): boolean {
  const isAsked = ts.isPropertyAccessExpression(expression) && expression.name.text === 'canIUse';
  if (!isAsked || !asked || !ts.isStringLiteral(asked)) return false;
  return asked.text.split('.').includes(name);
}
