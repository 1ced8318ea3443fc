import * as z from 'zod';
import { id } from '../../contract/shared';
import {
  getAction,
  images,
  looksAction,
  lookView,
  memberAct,
  SAYING_ERRORS,
  said,
  settingsActions,
  TAKING_ERRORS,
  thingView,
  uploadAction,
} from '../../contract/thing';

const { settings, saveSettings } = settingsActions({ isClosed: z.boolean() }, ['staff']);
const one = { lostId: id };
const output = z.object({ ...thingView(['open', 'found'], ['report', 'find']), text: z.string() });

/** 失物招领: somebody lost a thing, and somebody at the desk has found it. The desk may close the office. */
export const lostActions = {
  'lost.prepareUpload': uploadAction,
  'lost.report': memberAct({
    summary: 'Somebody tells of a thing they lost.',
    input: { text: said, images },
    output,
    errors: [...TAKING_ERRORS, 'WRONG_STATE'],
    callers: ['member'],
  }),
  'lost.find': memberAct({
    summary: 'The desk has it.',
    input: { ...one, text: said },
    output,
    errors: SAYING_ERRORS,
    callers: ['handler'],
  }),
  'lost.get': getAction(one, output, ['owner', 'handler', 'neighbour']),
  'lost.looks': looksAction(one, lookView),
  'lost.settings': settings,
  'lost.saveSettings': saveSettings,
};
