import * as z from 'zod';
import { ROLES } from '../domain/people';
import { type Action, action, type Caller, MEMBER_ERRORS, type OwnError } from './action';
import { id, idempotencyKey, instant, writtenText } from './shared';

/** Pieces that the contract of every area is made of. */

/** A file in cloud storage, as the upload answered it. */
const fileId = z
  .string()
  .max(300)
  .regex(/^cloud:\/\/[\w./-]+$/);
const seconds = z.number().min(0).max(60);

/** What somebody says in an act. */
export const said = writtenText(2, 1000);
export const images = z.array(fileId).max(9).optional();
export const uploads = {
  images,
  voice: z.object({ fileId, seconds }).optional(),
  video: z.object({ fileId, seconds }).optional(),
};

export const mediaView = z.object({
  kind: z.enum(['image', 'voice', 'video']),
  /** A link that lives for an hour; null while the check is pending or failed and the caller is not the owner. */
  url: z.string().nullable(),
  check: z.enum(['pending', 'passed', 'refused']),
  seconds: z.number().optional(),
});

/** What every thing shows: its state, its files, and the acts that the caller may do now. */
export function thingView<const S extends string, const A extends string>(
  statuses: readonly S[],
  acts: readonly A[],
) {
  return {
    id,
    status: z.enum(statuses),
    media: z.array(mediaView),
    /** The last part of the names of the actions the caller may do now: `accept`, `rate` … */
    allowedActions: z.array(z.enum(acts)),
  };
}

/** A member of staff opened a thing. */
export const lookView = z.object({
  at: instant,
  by: z.object({ role: z.enum(ROLES), name: z.string(), placeName: z.string() }),
});

/** What acts may be refused with; acts in which somebody writes; what takes in a new thing. */
export const ACT_ERRORS = ['WRONG_STATE'] as const;
export const SAYING_ERRORS = [...ACT_ERRORS, 'CONTENT_REJECTED'] as const;
export const TAKING_ERRORS = ['CONTENT_REJECTED', 'FILE_REFUSED'] as const;

type Told<O extends z.ZodType, C extends readonly Caller[]> = Pick<
  Action<z.ZodType, O, OwnError, C>,
  'summary' | 'output' | 'callers' | 'limit' | 'releases'
>;

/** A member asks; nothing changes. */
export function memberLook<
  I extends z.ZodRawShape,
  O extends z.ZodType,
  const C extends readonly Caller[],
>(entry: Told<O, C> & { input: I }) {
  const input = z.strictObject(entry.input);
  return action({ ...entry, input, errors: MEMBER_ERRORS, mutates: false });
}

/** A member changes something: with a key, and with errors of its own besides those of all members. */
export function memberAct<
  I extends z.ZodRawShape,
  O extends z.ZodType,
  const C extends readonly Caller[],
  const E extends OwnError = never,
>(entry: Told<O, C> & { input: I; errors?: readonly E[] }) {
  const errors = [...MEMBER_ERRORS, ...(entry.errors ?? [])];
  const input = z.strictObject({ ...entry.input, idempotencyKey });
  return action({ ...entry, input, errors, mutates: true });
}

/** `get` of an area: one thing. */
export function getAction<
  I extends z.ZodRawShape,
  O extends z.ZodType,
  const C extends readonly Caller[],
>(input: I, output: O, callers: C) {
  const summary = 'One of them, as much of it as the caller may see.';
  return memberLook({ summary, input, output, callers });
}

/** `looks` of an area: which staff opened a thing; for its owner. */
export function looksAction<I extends z.ZodRawShape, V extends z.ZodType>(input: I, view: V) {
  return memberLook({
    summary: 'Which staff opened it, when; for the owner.',
    input,
    output: z.object({ looks: z.array(view) }),
    callers: ['owner'],
  });
}

const EXTENSIONS = [
  ...(['jpg', 'jpeg', 'png', 'webp', 'gif'] as const),
  ...(['mp3', 'aac', 'm4a', 'wav', 'webm', 'mp4', 'mov'] as const),
] as const;

/** `prepareUpload` of an area whose things have files. */
export const uploadAction = memberAct({
  summary:
    'A path in cloud storage that only the caller can later attach; unused files are removed.',
  input: { kind: z.enum(['image', 'voice', 'video']), extension: z.enum(EXTENSIONS) },
  output: z.object({ cloudPath: z.string() }),
  callers: ['member'],
  limit: 'upload',
});

/** `settings` and `saveSettings` of an area: what a community sets for it, read by its staff, saved by these. */
export function settingsActions<V extends z.ZodRawShape, const C extends readonly Caller[]>(
  values: V,
  savers: C,
) {
  const communityId = id.optional();
  /** Counts the savings; sent back when saving, so that nobody overwrites what they have not seen. */
  const version = z.int().min(0);
  const output = z.object({
    communityId: id,
    communityName: z.string(),
    ...values,
    version,
    savedAt: instant.nullable(),
    mayEdit: z.boolean(),
  });
  return {
    settings: memberLook({
      summary: 'What a community has set, for its staff.',
      input: { communityId },
      output,
      callers: ['staff'],
    }),
    saveSettings: memberAct({
      summary: 'Sets it, over the version that was read.',
      input: { communityId, ...values, version },
      output,
      callers: savers,
    }),
  };
}
