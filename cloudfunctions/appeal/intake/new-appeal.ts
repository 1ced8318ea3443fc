import type { ParsedInput } from '../../../contract';
import { startCase } from '../../../domain/appeal/transition';
import { triage } from '../../../domain/appeal/triage';
import type { Reason } from '../../../domain/appeal/vocabulary';
import type { PlacePath } from '../../../domain/people';
import type { ActorRecord } from '../../lib/act/record';
import { type TakenIn, takeIn } from '../../lib/act/take-in';
import { markOf, newThingId, takeOnce } from '../../lib/act/take-once';
import { numberFor } from '../../lib/codes';
import { Refusal } from '../../lib/errors';
import { seal } from '../../lib/seal';
import type { MemberCall } from '../../lib/serve';
import { REDACTION_RULES } from '../../lib/words';
import { writerIn } from '../../lib/writer';
import { assign, leftOut } from '../act/assign';
import { APPEALS } from '../act/kind';
import { type AppealRecord, appealRef, FILES, type IntakeRecord } from '../record';
import { APPEAL_SETTINGS, lexiconOf } from '../settings';
import { indexFieldsOf } from '../store/index-fields';
import { hidingNames, ownerNameIn, reasonIn, sealHidden, wordsIn } from '../store/words';

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
  /** The names of the writer that an anonymous appeal hides. */
  ownNames: readonly string[];
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
): Promise<AppealRecord | Refusal<'FILE_REFUSED' | 'CONFLICT'>> {
  const { input } = draft;
  const thing = appealRef(newThingId(APPEALS, call, draft.idempotencyKey));
  const [taken, settings] = await Promise.all([
    takeIn(call, { area: FILES, thing, files: input }),
    APPEAL_SETTINGS.of(draft.path.community),
  ]);
  if (taken instanceof Refusal) return taken;
  const { priority, reasons } = triage({ ...input, extraLexicon: lexiconOf(settings) });
  const writer = leftOut({ ownerId: draft.ownerId, isAnonymous: input.isAnonymous });
  const assignment = await assign(draft, writer, priority);
  const { limits } = settings;
  const parts = { ...taken, priority, reasons, assignment, limits };
  return takeOnce(APPEALS, newRecord(draft, call, parts), call.said);
}

interface Parts extends TakenIn, Pick<AppealRecord, 'priority' | 'limits'> {
  reasons: Reason[];
  assignment: Awaited<ReturnType<typeof assign>>;
}

function newRecord(draft: Draft, call: MemberCall, parts: Parts): AppealRecord {
  const { now } = call;
  const { assignment, reasons, ...kept } = parts;
  const id = newThingId(APPEALS, call, draft.idempotencyKey);
  const written = told(draft, id);
  const { routing, assignees, gaps } = assignment;
  const { priority, limits } = parts;
  const appeal = {
    _id: id,
    number: numberFor(id, now),
    ...written,
    ...kept,
    reasons: reasons.map((reason) => reasonIn({ _id: id, ...written }, reason)),
    ...startCase({ priority, from: now, limits: limits ?? undefined, routing }),
    assignees,
    gaps,
    helpers: [],
    timeline: [firstEntry(draft, written, now)],
    result: null,
    ratings: [],
    department: null,
    joinCount: 0,
    followCount: 0,
    countVersion: 0,
    joinedBesides: 0,
    recountAt: null,
    mergedNumber: null,
    absorbed: [],
    submittedAt: now,
    lastReminder: null,
    shownBy: REDACTION_RULES,
  };
  return { ...appeal, ...indexFieldsOf(appeal) };
}

/** What the person wrote and chose, and who and where they are. */
function told(draft: Draft, id: string) {
  const { input, path, pathNames, ownerId, ownerName, name, intake } = draft;
  const { category, content, visibility, isAnonymous, alsoHide = [], showsContact } = input;
  const alsoHideSealed = sealHidden(alsoHide, id);
  const chosen = { _id: id, alsoHideSealed, isAnonymous };
  const hides = {
    ...hidingNames(chosen, draft.ownNames),
    ...(isAnonymous && showsContact && { showsContact }),
  };
  const words = (text: string) =>
    wordsIn({ ...chosen, ...hides }, text, { by: 'writer', isForAll: true });
  return {
    path,
    pathNames,
    ...writerIn({ _id: id, isAnonymous }, ownerId),
    hideWriterAt: null,
    ownerName: ownerName === null ? null : ownerNameIn({ _id: id, isAnonymous }, ownerName),
    intake,
    category,
    content: words(content),
    visibility,
    isAnonymous,
    alsoHideSealed,
    ...hides,
    inputMark: markOf(input),
    placeText: input.place ? words(input.place.text) : null,
    contactSealed: input.contact ? seal(input.contact, id) : null,
    nameSealed: name ? seal(name, id) : null,
  };
}

function firstEntry(
  { by, act, idempotencyKey: key }: Draft,
  { ownerId }: Pick<AppealRecord, 'ownerId'>,
  at: string,
) {
  const actor = by.role === 'owner' ? { ...by, id: ownerId } : by;
  return { id: '1', at, act, by: actor, key, text: null, toLevel: null };
}
