import { passagesOf } from '../../domain/appeal/alarm/alarm';
import type { DangerNumber } from '../../domain/appeal/vocabulary';
import { MESSAGES } from '../../tests/triage/messages';
import { BY_CATEGORY } from '../../tests/triage/messages/by-category';
import { HELD_OUT_FIRST } from '../../tests/triage/messages/held-out-first';
import type { LabelledMessage } from '../../tests/triage/messages/read-messages';
import { TUNING_FIRST } from '../../tests/triage/messages/tuning-first';
import { TUNING_SECOND } from '../../tests/triage/messages/tuning-second';
import { TEXTS as DEPARTMENT_TEXTS } from '../department/texts';
import { ALARM_TEXTS } from './texts';
import { CALM_STORIES } from './texts/calm-stories';
import { MORE_CALM_STORIES } from './texts/calm-stories-more';
import { CALM_NARRATIVES, RED_NARRATIVES } from './texts/narratives';
import { RED_STORIES } from './texts/red-stories';

/** A sentence and whether it tells of danger. */
export interface AlarmRow {
  text: string;
  isRed: boolean;
  /** Where it comes from; figures are given for each. */
  set: 'labelled' | 'tuning' | 'texts' | 'departments' | 'narratives';
  number?: DangerNumber;
  /** The whole text of which this is a passage; passages of one text are never in two folds. */
  story?: string;
}

/** Their sentences are about fees, papers and services … */
const CALM_DEPARTMENTS = [
  '市场监督管理局',
  '教育体育局',
  '交通运输局',
  '人力资源和社会保障局',
  '民政局',
  '自然资源和规划局',
];
/** … but for these. */
const NOT_CALM = ['急刹车把老人摔倒', '大货车过的时候桥在晃', '下雨可能滑坡', '十几个工友'];

/** Everything that the alarm is trained on, each text once. */
export function alarmRows(): AlarmRow[] {
  const rows = [
    ...rowsOf(
      'labelled',
      MESSAGES.filter((message) => !BY_CATEGORY.includes(message)),
    ),
    ...rowsOf('tuning', [...TUNING_FIRST, ...TUNING_SECOND, ...HELD_OUT_FIRST]),
    ...ALARM_TEXTS.flatMap(({ isRed, number, sentences }) =>
      sentences.map((text): AlarmRow => ({ text, isRed, set: 'texts', number })),
    ),
    ...calmOfDepartments(),
    ...narratives(),
  ];
  return [...new Map(rows.map((row) => [row.text, row])).values()];
}

/** Texts of several sentences: a calm one is calm in each passage, a red one is red as a whole. */
function narratives(): AlarmRow[] {
  const calm = [CALM_NARRATIVES, CALM_STORIES, MORE_CALM_STORIES].flatMap(
    (texts) => texts.sentences,
  );
  const red = [RED_NARRATIVES, RED_STORIES].flatMap((texts) => texts.sentences);
  return [
    ...calm.flatMap((story) =>
      passagesOf(story).map((text): AlarmRow => ({ text, isRed: false, set: 'narratives', story })),
    ),
    ...red.map((text): AlarmRow => ({ text, isRed: true, set: 'narratives', story: text })),
  ];
}

function rowsOf(set: AlarmRow['set'], messages: readonly LabelledMessage[]): AlarmRow[] {
  return messages.map(({ text, colour }) => ({ text, isRed: colour === 'red', set }));
}

function calmOfDepartments(): AlarmRow[] {
  return DEPARTMENT_TEXTS.filter(({ department }) => CALM_DEPARTMENTS.includes(department))
    .flatMap(({ sentences }) => sentences)
    .filter((text) => !NOT_CALM.some((words) => text.includes(words)))
    .map((text) => ({ text, isRed: false, set: 'departments' }));
}
