import { type AtRule, type ChildNode, CssSyntaxError, type Node, parse, type Root } from 'postcss';
import type { Fault } from './check-script';
import { newerStylesIn, type Piece } from './newer-styles';

/** Lists the parts of one built style sheet that the oldest WeChat does not understand. */
export function checkStyle(source: string): Fault[] {
  const sheet = read(source);
  if ('what' in sheet) return [sheet];
  const faults: Fault[] = [];
  sheet.walk((node) => {
    const offset = node.source?.start?.offset ?? 0;
    for (const what of piecesOf(node).flatMap(newerStylesIn)) {
      if (!isAskedFor(node, what)) faults.push({ what, offset });
    }
  });
  return faults;
}

function read(source: string): Root | Fault {
  try {
    return parse(source);
  } catch (fault) {
    if (!(fault instanceof CssSyntaxError)) throw fault;
    return { what: `is no style sheet: ${fault.reason}`, offset: fault.input?.offset ?? 0 };
  }
}

function piecesOf(node: ChildNode): Piece[] {
  switch (node.type) {
    case 'decl':
      return [{ kind: 'property', name: node.prop.toLowerCase(), value: withoutTexts(node.value) }];
    case 'rule': {
      const text = withoutTexts(node.selector);
      return [{ kind: 'selector', text }, ...nesting(isInRule(node) || text.includes('&'))];
    }
    case 'atrule':
      return [{ kind: 'rule', name: node.name.toLowerCase() }, ...nesting(isInRule(node))];
    default:
      return [];
  }
}

function nesting(isNested: boolean): Piece[] {
  return isNested ? [{ kind: 'nesting' }] : [];
}

function isInRule({ parent }: ChildNode): boolean {
  return parent?.type === 'rule';
}

/** Texts and addresses hold anything. PostCSS has taken the comments away. */
function withoutTexts(css: string): string {
  return css
    .replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, '""')
    .replace(/\burl\([^)]*\)/gi, 'url()');
}

/** `@supports (aspect-ratio: 1)`: an engine that lacks what it asks for leaves out what it holds. */
function isAskedFor(node: ChildNode, what: string): boolean {
  for (let outer: Node | undefined = node.parent; outer; outer = outer.parent) {
    if (outer.type === 'atrule' && askedBy(outer as AtRule).includes(what)) return true;
  }
  return false;
}

/** Lists the features that the block needs. With `not` or `or` it needs none. */
function askedBy({ name, params }: AtRule): string[] {
  if (name !== 'supports' || /\b(not|or)\b/i.test(params)) return [];
  const declarations = [...params.matchAll(/\(\s*([\w-]+)\s*:\s*([^()]*(?:\([^()]*\))?[^()]*)\)/g)];
  const selectors = [...params.matchAll(/selector\((.*)\)/gi)];
  return [
    ...declarations.map(([, asked = '', value = '']) => ({
      kind: 'property' as const,
      name: asked,
      value,
    })),
    ...selectors.map(([, text = '']) => ({ kind: 'selector' as const, text })),
  ].flatMap(newerStylesIn);
}
