import type { AnyNode, MemberExpression } from 'acorn';

/** The way from the root of a file down to a node, the node included. */
export type Path = readonly AnyNode[];

/** The text of a literal, or of a template without holes. */
export function textOf(node: AnyNode): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  const isPlain = node.type === 'TemplateLiteral' && node.expressions.length === 0;
  return isPlain ? (node.quasis[0]?.value.cooked ?? undefined) : undefined;
}

/** `x.name` and `x['name']`; undefined for what only running the code tells. */
export function nameOfMember({ computed, property }: MemberExpression): string | undefined {
  if (computed) return textOf(property);
  return property.type === 'Identifier' ? property.name : undefined;
}
