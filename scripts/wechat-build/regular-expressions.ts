import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { ECMASCRIPT_LEVEL, OLDEST_ENGINE } from '../../config/wechat-target';

/** How looking behind begins in the text of a pattern. */
export const LOOKING_BEHIND = /\(\?<[=!]/;

/** Why the oldest engine cannot read this regular expression; undefined when it can. */
export function regularExpressionFault(pattern: string, flags: string): string | undefined {
  const modes = { unicode: flags.includes('u'), unicodeSets: false };
  return faultOf((parser) => {
    parser.parseFlags(flags);
    const tree = parser.parsePattern(pattern, 0, pattern.length, modes);
    return looksBehind(tree) ? `looks behind, which iOS ${OLDEST_ENGINE.ios} cannot` : undefined;
  });
}

/** Why the oldest engine does not know these flags; undefined when it does. */
export function flagsFault(flags: string): string | undefined {
  return faultOf((parser) => void parser.parseFlags(flags));
}

function faultOf(read: (parser: RegExpParser) => string | undefined): string | undefined {
  try {
    return read(new RegExpParser({ ecmaVersion: ECMASCRIPT_LEVEL }));
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}

/** ES2018 has it and V8 had it early; JavaScriptCore refuses the whole file that contains one. */
function looksBehind(tree: Parameters<typeof visitRegExpAST>[0]): boolean {
  let found = false;
  visitRegExpAST(tree, {
    onAssertionEnter: ({ kind }) => {
      found ||= kind === 'lookbehind';
    },
  });
  return found;
}
