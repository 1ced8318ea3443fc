import ts from 'typescript';

/** `x.name` and `x['name']`. */
export type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression;

export function isAccess(node: ts.Node): node is Access {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

/** The name that is accessed; undefined where only running the code tells. */
export function accessedName(node: Access): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  const { argumentExpression } = node;
  return ts.isStringLiteralLike(argumentExpression) ? argumentExpression.text : undefined;
}

/** The code must have asked about `name` of one of these objects, as the code writes them. */
interface Asked {
  name: string;
  objects: readonly string[];
  isOfWechat: boolean;
}

/**
 * Whether the code asks before it uses a member: `wx.x?.()`, `if (wx.x)`, `wx.x && …`, `wx.x ? … : …`, `typeof wx.x`,
 * `if (wx.canIUse('x'))`, and for a field of a result `{ field = … }`. `if (Taro.x)` is no question: Taro has every name
 * and fails when it is called. `if (config.x)` asks another object, and tells nothing about `wx`.
 */
export function isGuarded(node: ts.Node, member: string): boolean {
  const asked = askedFor(node, member);
  if (ts.isBindingElement(node)) return node.initializer !== undefined || isInside(node, asked);
  return isQuestion(node) || isInside(node, asked);
}

function askedFor(node: ts.Node, member: string): Asked {
  const [owner, name] = member.split('.', 2) as [string, string];
  const isOfWechat = owner === 'Wx';
  return { name, objects: isOfWechat ? ['wx'] : objectOf(node), isOfWechat };
}

/** `manager` of `manager.x` and of `const { x } = manager`; an option of a call has no object to ask. */
function objectOf(node: ts.Node): string[] {
  if (isAccess(node)) return [node.expression.getText()];
  const isDeclared = ts.isBindingElement(node) && ts.isVariableDeclaration(node.parent.parent);
  const object = isDeclared ? (node.parent.parent as ts.VariableDeclaration).initializer : null;
  return object ? [object.getText()] : [];
}

function isTaro(node: ts.Node): boolean {
  return isAccess(node) && node.expression.getText() === 'Taro';
}

/** The use itself only asks: nothing happens when it is not there. */
function isQuestion(node: ts.Node): boolean {
  if (isTaro(node)) return false;
  const { parent } = node;
  if (ts.isTypeOfExpression(parent)) return true;
  if (ts.isCallExpression(parent) || isAccess(parent)) {
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
function isInside(node: ts.Node, asked: Asked): boolean {
  for (let inner = node; inner.parent; inner = inner.parent) {
    const question = questionBefore(inner);
    if (question && asksFor(question, asked)) return true;
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

/** True for `wx.name`, `typeof wx.name === 'function'`, `wx.canIUse('name')`, and for these with `&&`. */
function asksFor(question: ts.Expression, asked: Asked): boolean {
  if (ts.isParenthesizedExpression(question)) return asksFor(question.expression, asked);
  if (isAccess(question)) {
    const isSameName = accessedName(question) === asked.name;
    return isSameName && asked.objects.includes(question.expression.getText());
  }
  if (ts.isCallExpression(question)) return isCanIUse(question, asked);
  if (!ts.isBinaryExpression(question)) return false;
  const { left, right, operatorToken } = question;
  if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return asksFor(left, asked) || asksFor(right, asked);
  }
  return isTypeOfFunction(question, asked);
}

function isTypeOfFunction({ left, right, operatorToken }: ts.BinaryExpression, asked: Asked) {
  return (
    operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken &&
    ts.isTypeOfExpression(left) &&
    asksFor(left.expression as ts.Expression, asked) &&
    ts.isStringLiteral(right) &&
    right.text === 'function'
  );
}

/** `wx.canIUse('name')`, `Taro.canIUse('name.object.option')`. */
function isCanIUse(call: ts.CallExpression, { name, isOfWechat }: Asked): boolean {
  const { expression, arguments: given } = call;
  const isAsked = isAccess(expression) && accessedName(expression) === 'canIUse';
  if (!isAsked || !/^(wx|Taro)$/.test(expression.expression.getText())) return false;
  const [schema] = given;
  if (!schema || !ts.isStringLiteralLike(schema)) return false;
  const parts = schema.text.split('.');
  return isOfWechat ? parts[0] === name : parts.includes(name);
}
