import { BUILDINGS } from './messages/buildings';
import { BY_CATEGORY } from './messages/by-category';
import { FIRE } from './messages/fire';
import { GAS_AND_POWER } from './messages/gas-and-power';
import { HARD_REPAIRS } from './messages/hard-repairs';
import { HARD_TALK } from './messages/hard-talk';
import { HARD_WORDS } from './messages/hard-words';
import { ORDINARY_BLUE } from './messages/ordinary-blue';
import { ORDINARY_YELLOW } from './messages/ordinary-yellow';
import { PEOPLE } from './messages/people';
import type { LabelledMessage } from './messages/read-messages';
import { VIOLENCE } from './messages/violence';

/**
 * The labelled set: hand-written before the rules it tests were looked at or tuned. A colour means
 * red: life, limb or many people are in danger now; yellow: somebody has to come and put something
 * right; blue: a question, an idea, thanks. A rule is changed to fit a label, never the reverse.
 */
export const MESSAGES: readonly LabelledMessage[] = [
  FIRE,
  GAS_AND_POWER,
  PEOPLE,
  BUILDINGS,
  VIOLENCE,
  HARD_TALK,
  HARD_WORDS,
  HARD_REPAIRS,
  ORDINARY_YELLOW,
  ORDINARY_BLUE,
  BY_CATEGORY,
].flat();
