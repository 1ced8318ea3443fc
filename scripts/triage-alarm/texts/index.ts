import type { AlarmTexts } from './alarm-texts';
import { CALM_BETWEEN, RED_BETWEEN } from './between';
import { CALM_ASKING } from './calm-asking';
import { CALM_REPAIRS } from './calm-repairs';
import { CURRENT_AND_BUILDINGS } from './current-and-buildings';
import { FIRE_AND_GAS } from './fire-and-gas';
import { ILLNESS_AND_INJURY } from './illness-and-injury';
import { MORE_CALM } from './more-calm';
import { MORE_RED } from './more-red';
import { PEOPLE_IN_DANGER } from './people-in-danger';
import { CALM_SHORT, RED_SHORT } from './short';

/** Written by hand for the alarm; trained on, so they measure nothing but by cross-validation. */
export const ALARM_TEXTS: readonly AlarmTexts[] = [
  FIRE_AND_GAS,
  CURRENT_AND_BUILDINGS,
  ILLNESS_AND_INJURY,
  PEOPLE_IN_DANGER,
  ...MORE_RED,
  RED_SHORT,
  RED_BETWEEN,
  CALM_ASKING,
  CALM_REPAIRS,
  MORE_CALM,
  CALM_SHORT,
  CALM_BETWEEN,
];
