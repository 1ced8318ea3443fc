import ts from 'typescript';
import { type Access, accessedName, isAccess, isGuarded } from './guards';

/** One place where the app uses something of WeChat's. */
export interface Use {
  /** The name in WeChat's types, `Wx.getSystemSetting` or `FileSystemManager.copyFile`. */
  member: string;
  /** `src/platform/device/font-size.ts:7`. */
  place: string;
  /** The code asks first whether this WeChat has it. */
  isGuarded: boolean;
}

const TYPES_OF_WECHAT = /[\\/](?:@tarojs[\\/]taro[\\/]types|miniprogram-api-typings)[\\/]/;
const TARO = '@tarojs/taro';

/** Every use of `wx`, of `Taro` and of what they give (managers, options, results) in some files of a program. */
export function findUses(program: ts.Program, files: readonly ts.SourceFile[]): Use[] {
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const uses: Use[] = [];
    const visit = (node: ts.Node): void => {
      for (const member of membersAt(node, checker)) {
        uses.push({ member, place: placeOf(file, node), isGuarded: isGuarded(node, member) });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return uses;
  });
}

function placeOf(file: ts.SourceFile, node: ts.Node): string {
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
}

function membersAt(node: ts.Node, checker: ts.TypeChecker): string[] {
  if (isAccess(node)) return accessed(node, checker);
  if (ts.isImportSpecifier(node)) return imported(node);
  if (ts.isBindingElement(node)) return destructured(node, checker);
  if (ts.isObjectLiteralElementLike(node)) return given(node, checker);
  return [];
}

/** `wx.x`, `wx['x']`, `Taro.x`, `manager.x`. */
function accessed(node: Access, checker: ts.TypeChecker): string[] {
  const name = accessedName(node);
  if (name === undefined) return [];
  const { expression } = node;
  if (ts.isIdentifier(expression) && ['wx', 'Taro'].includes(expression.text)) {
    return [`Wx.${name}`];
  }
  const place = ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression;
  return ownedBy(checker.getSymbolAtLocation(place));
}

/** `import { x } from '@tarojs/taro'`. */
function imported(node: ts.ImportSpecifier): string[] {
  const { moduleSpecifier } = node.parent.parent.parent;
  const isTaro = ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text === TARO;
  return isTaro ? [`Wx.${(node.propertyName ?? node.name).text}`] : [];
}

/** `const { x } = wx`, `const { field } = wx.y()`, `({ field }) => …`. */
function destructured(node: ts.BindingElement, checker: ts.TypeChecker): string[] {
  const name = node.propertyName ?? node.name;
  if (!ts.isIdentifier(name) || !ts.isObjectBindingPattern(node.parent)) return [];
  return ownedBy(checker.getTypeAtLocation(node.parent).getProperty(name.text));
}

/** `wx.y({ option: … })`. */
function given(node: ts.ObjectLiteralElementLike, checker: ts.TypeChecker): string[] {
  if (!node.name || !ts.isIdentifier(node.name) || !ts.isObjectLiteralExpression(node.parent)) {
    return [];
  }
  const asked = askedFor(node.parent, checker);
  return ownedBy(asked && checker.getNonNullableType(asked).getProperty(node.name.text));
}

/** The type that the callee wants here. For a generic one its constraint counts: TypeScript would give the literal. */
function askedFor(literal: ts.ObjectLiteralExpression, checker: ts.TypeChecker) {
  const { parent } = literal;
  const declaration = ts.isCallExpression(parent)
    ? checker.getResolvedSignature(parent)?.declaration
    : undefined;
  if (ts.isCallExpression(parent) && declaration && !ts.isJSDocSignature(declaration)) {
    const wanted = declaration.parameters[parent.arguments.indexOf(literal)]?.type;
    const type = wanted && checker.getTypeFromTypeNode(wanted);
    if (type?.isTypeParameter()) return checker.getBaseConstraintOfType(type);
  }
  return checker.getContextualType(literal);
}

function ownedBy(symbol: ts.Symbol | undefined): string[] {
  const declaration = symbol?.declarations?.[0];
  const owner = declaration?.parent;
  if (!symbol || !owner || !ts.isInterfaceDeclaration(owner)) return [];
  if (!TYPES_OF_WECHAT.test(owner.getSourceFile().fileName)) return [];
  return [`${wechatNameOf(owner)}.${symbol.name}`];
}

/** Taro's `chooseMedia.Option` is WeChat's `ChooseMediaOption`, its `TaroStatic` is `Wx`. */
function wechatNameOf({ name, parent }: ts.InterfaceDeclaration): string {
  if (name.text === 'TaroStatic') return 'Wx';
  const space = ts.isModuleBlock(parent) ? parent.parent.name : null;
  if (!space || !ts.isIdentifier(space) || /^(WechatMiniprogram|Taro)/.test(space.text)) {
    return name.text;
  }
  return `${space.text.charAt(0).toUpperCase()}${space.text.slice(1)}${name.text}`;
}
