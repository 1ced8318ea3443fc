import type { ParsedInput } from '../../contract';
import { startCase } from '../../domain/appeal/transition';
import { triage } from '../../domain/appeal/triage';
import { civilDateOf } from '../../domain/calendar/beijing-time';
import type { PlacePath } from '../../domain/people';
import { transaction } from '../lib/db/transaction';
import { isDuplicate, Refusal, refuse } from '../lib/errors';
import { checkText } from '../lib/openapi';
import { idFrom, seal, sign } from '../lib/seal';
import type { MemberCall } from '../lib/serve';
import { announce } from './announce';
import { assign } from './assignees';
import { takeAttachments } from './attachments';
import { indexed } from './indexed';
import { nextMediaCheck } from './media-check';
import type { ActorRecord, AppealRecord, IntakeRecord } from './record';
import { appeals } from './record';
import { sayable } from './sayable';
import { lexiconOf, settingsOf } from './settings';

type Input = Omit<ParsedInput<'appeal.submit'>, 'idempotencyKey'>;

/** Somebody's words on the way to becoming an appeal. */
export interface Draft {
  input: Input;
  idempotencyKey: string;
  /** Where it is, and in which grid. */
  path: PlacePath;
  pathNames: PlacePath;
  ownerId: string | null;
  ownerName: string | null;
  /** Of whom staff recorded it for. */
  name: string | null;
  intake: IntakeRecord | null;
  by: ActorRecord;
  act: 'submit' | 'record';
}

/**
 * Checks, triages, routes and stores it. The id comes from person and key, so a retry meets its own appeal and
 * changes nothing; another content with the same key is a `CONFLICT`.
 */
export async function takeAppeal(
  draft: Draft,
  call: MemberCall,
): Promise<AppealRecord | Refusal<'FILE_REFUSED' | 'CONTENT_REJECTED' | 'CONFLICT'>> {
  const { input } = draft;
  const texts = [input.content, input.place?.text];
  const [textCheck, media, settings] = await Promise.all([
    checkText(call.openid, 'forum', texts),
    takeAttachments(call.openid, input),
    settingsOf(draft.path.community),
  ]);
  if (media instanceof Refusal) return media;
  if (textCheck === 'risky') return refuse('CONTENT_REJECTED');
  const { priority, reasons } = triage({ ...input, extraLexicon: lexiconOf(settings) });
  const assignment = await assign(draft, draft.ownerId, priority);
  const limits = settings?.limits ?? null;
  const stored = await insertOnce(
    newRecord(draft, call, { textCheck, media, priority, reasons, assignment, limits }),
  );
  return stored.inputMark === markOf(input) ? stored : refuse('CONFLICT');
}

interface Parts
  extends Pick<AppealRecord, 'textCheck' | 'media' | 'priority' | 'reasons' | 'limits'> {
  assignment: Awaited<ReturnType<typeof assign>>;
}

function newRecord(draft: Draft, { me, now }: MemberCall, parts: Parts): AppealRecord {
  const { assignment, ...kept } = parts;
  const id = idFrom('appeal', me._id, draft.idempotencyKey);
  const { routing, assignees, gaps } = assignment;
  const { priority, media, limits } = parts;
  const appeal = {
    _id: id,
    number: numberOf(now, id),
    ...told(draft, id),
    ...kept,
    mediaDueAt: nextMediaCheck({ media, submittedAt: now }, now),
    ...startCase({ priority, from: now, limits: limits ?? undefined, routing }),
    ...{ assignees, gaps, helpers: [] },
    timeline: [firstEntry(draft, now)],
    ...{ result: null, ratings: [], department: null },
    ...{ joinCount: 0, followCount: 0, mergedNumber: null, absorbed: [] },
    ...{ submittedAt: now, lastReminder: null },
  };
  return { ...appeal, ...indexed(appeal) };
}

/** What the person wrote and chose, and who and where they are. */
function told(draft: Draft, id: string) {
  const { input, path, pathNames, ownerId, ownerName, name, intake } = draft;
  const { category, content, visibility, isAnonymous, alsoHide = [] } = input;
  return {
    ...{ path, pathNames, ownerId, ownerName, intake },
    ...{ category, content, visibility, isAnonymous, alsoHide },
    inputMark: markOf(input),
    placeText: input.place?.text ?? null,
    contactSealed: input.contact ? seal(input.contact, id) : null,
    nameSealed: name ? seal(name, id) : null,
  };
}

function markOf(input: Input): string {
  return sign('input', JSON.stringify(input));
}

function firstEntry({ by, act, idempotencyKey: key }: Draft, at: string) {
  return { id: '1', at, act, by, key, text: null, toLevel: null };
}

/** Easy to say on the phone: the day, and six characters without 0 O 1 I. */
function numberOf(now: string, id: string): string {
  const bytes = Buffer.from(id, 'base64url').subarray(0, 6);
  return `${civilDateOf(now).replaceAll('-', '')}-${sayable(bytes)}`;
}

/** Appeal and message in one transaction; an appeal that is there already is answered as it is. */
async function insertOnce(appeal: AppealRecord): Promise<AppealRecord> {
  const [first] = appeal.timeline;
  try {
    return await transaction(async (tx) => {
      await tx.insert('appeals', appeal);
      const notice = first && announce(first, appeal, appeal);
      if (notice && notice.recipients.length > 0) await tx.insert('notices', notice);
      return appeal;
    });
  } catch (error) {
    const earlier = isDuplicate(error) ? await appeals.find(appeal._id) : null;
    if (!earlier) throw error;
    return earlier;
  }
}
