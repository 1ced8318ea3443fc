import type { ParsedInput } from '../../../contract';
import { startCase } from '../../../domain/appeal/transition';
import { triage } from '../../../domain/appeal/triage';
import { civilDateOf } from '../../../domain/calendar/working-days';
import { transaction } from '../../lib/db/transaction';
import { isDuplicate, Refusal, refuse } from '../../lib/errors';
import { checkText, type TextCheck } from '../../lib/openapi';
import { idFrom, seal, sign } from '../../lib/seal';
import type { Handler, MemberCall } from '../../lib/serve';
import { announce } from '../announce';
import { type Assignment, assign } from '../assignees';
import { takeAttachments } from '../attachments';
import { indexed } from '../indexed';
import { nextMediaCheck } from '../media-check';
import { present } from '../presenter';
import { type AppealRecord, appeals, type MediaRecord, type TimelineRecord } from '../record';

type SubmitInput = ParsedInput<'appeal.submit'>;

/** `appeal.submit`: the id comes from person and key, so a retry meets its own appeal and changes nothing. */
export const submit: Handler<'appeal.submit'> = async (input, call) => {
  const texts = [input.content, input.place?.text];
  const [textCheck, media] = await Promise.all([
    checkText(call.openid, 'forum', texts),
    takeAttachments(call.openid, input),
  ]);
  if (media instanceof Refusal) return media;
  if (textCheck === 'risky') return refuse('CONTENT_REJECTED');
  const triaged = triage(input);
  const assignment = await assign(call.me, call.openid, triaged.priority);
  const appeal = newAppeal(input, call, { textCheck, media, triaged, assignment });
  const stored = await insertOnce(appeal);
  if (stored.inputMark !== appeal.inputMark) return refuse('CONFLICT');
  return present(stored, call);
};

interface Parts {
  textCheck: TextCheck;
  media: MediaRecord[];
  triaged: ReturnType<typeof triage>;
  assignment: Assignment;
}

function newAppeal(input: SubmitInput, call: MemberCall, parts: Parts): AppealRecord {
  const { me, now } = call;
  const id = idFrom('appeal', me._id, input.idempotencyKey);
  const { priority, reasons } = parts.triaged;
  const { routing, assignees, gaps } = parts.assignment;
  const appeal = {
    ...told(input, id),
    number: numberOf(now, id),
    ownerId: me._id,
    ownerName: me.nickname,
    path: me.path,
    pathNames: me.pathNames,
    textCheck: parts.textCheck,
    media: parts.media,
    mediaDueAt: nextMediaCheck({ media: parts.media, submittedAt: now }, now),
    priority,
    reasons,
    ...startCase({ priority, from: now, routing }),
    assignees,
    gaps,
    timeline: [firstEntry(input, call)],
    result: null,
    ratings: [],
    submittedAt: now,
  };
  return { ...appeal, ...indexed(appeal) };
}

/** What the person wrote and chose. */
function told(input: SubmitInput, id: string) {
  const { category, content, visibility, isAnonymous } = input;
  return {
    _id: id,
    inputMark: sign('input', JSON.stringify(input)),
    category,
    content,
    placeText: input.place?.text ?? null,
    visibility,
    isAnonymous,
    contactSealed: input.contact ? seal(input.contact, id) : null,
  };
}

function firstEntry(input: SubmitInput, { openid, now }: MemberCall): TimelineRecord {
  return {
    id: '1',
    at: now,
    act: 'submit',
    by: { id: openid, role: 'owner', name: null, placeName: null },
    key: input.idempotencyKey,
    text: null,
    toLevel: null,
  };
}

/** Easy to say on the phone: the day, and six characters without 0 O 1 I. */
function numberOf(now: string, id: string): string {
  const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
  const bytes = Buffer.from(id, 'base64url').subarray(0, 6);
  const tail = [...bytes].map((byte) => alphabet[byte % alphabet.length]).join('');
  return `${civilDateOf(now).replaceAll('-', '')}-${tail}`;
}

/** Appeal and message in one transaction; an appeal that is there already is answered as it is. */
async function insertOnce(appeal: AppealRecord): Promise<AppealRecord> {
  const [first] = appeal.timeline;
  try {
    return await transaction(async (tx) => {
      await tx.insert('appeals', appeal);
      if (first) await tx.insert('notices', announce(first, appeal, appeal));
      return appeal;
    });
  } catch (error) {
    const earlier = isDuplicate(error) ? await appeals.find(appeal._id) : null;
    if (!earlier) throw error;
    return earlier;
  }
}
