import type { AnyNode, Identifier, Program } from 'acorn';
import { analyze } from 'eslint-scope';
import { ECMASCRIPT_LEVEL } from '../../config/wechat-target';
import { nameOfMember } from './syntax';

/** Finds the meaning of the names in a file. */
export interface Names {
  /** True for a name that no scope of the file declares; WeChat wraps every file in a function. */
  isFree(node: AnyNode): node is Identifier;
  /** True when both nodes read the same thing, as `x.at` here and `x.at` there; a minifier uses `x` for many things. */
  isSame(one: AnyNode, other: AnyNode): boolean;
}

export function namesOf(program: Program): Names {
  const { globalScope, scopes } = analyze(program as unknown as Parameters<typeof analyze>[0], {
    ecmaVersion: ECMASCRIPT_LEVEL,
    nodejsScope: true,
  });
  const free = new Set<unknown>(globalScope?.through.map(({ identifier }) => identifier));
  const references = scopes.flatMap((scope) => scope.references);
  const variables = new Map<unknown, unknown>(
    references.map(({ identifier, resolved }) => [identifier, resolved]),
  );
  const isSame = (one: AnyNode, other: AnyNode): boolean => {
    if (one.type === 'Identifier' && other.type === 'Identifier') {
      return one.name === other.name && variables.get(one) === variables.get(other);
    }
    if (one.type === 'MemberExpression' && other.type === 'MemberExpression') {
      const name = nameOfMember(one);
      const isSameName = name !== undefined && name === nameOfMember(other);
      return isSameName && isSame(one.object, other.object);
    }
    return one.type === 'ThisExpression' && other.type === 'ThisExpression';
  };
  return { isFree: (node): node is Identifier => free.has(node), isSame };
}
