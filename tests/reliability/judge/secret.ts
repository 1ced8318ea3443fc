import type { Column } from './columns';
import type { Ground } from './ground';
import type { Asked, Leak, Planted, Viewer } from './planted';

/** The people and things that the tests of secrets have in common. */
export interface SecretsWorld {
  ground: Ground;
  canaries: {
    planted: readonly Planted[];
    /** The secrets in an answer that this viewer may not see there. */
    leaksIn(answer: unknown, asked: Asked): Leak[];
    /** The secrets in a text for nobody: a log, an error message. */
    leaksInText(text: string): Leak[];
  };
  columns: readonly Column[];
  viewerOf(column: Column, openid: string | null): Viewer;
}
