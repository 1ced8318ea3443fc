import { performSaying, presentAndTell } from '../../cloudfunctions/lib/act/perform';
import { type PlainThing, plainKind } from '../../cloudfunctions/lib/act/plain-kind';
import { markOf, newThingId, takeOnce } from '../../cloudfunctions/lib/act/take-once';
import { postOver } from '../../cloudfunctions/lib/assignees';
import { sectionOf } from '../../cloudfunctions/lib/community-settings';
import { collection } from '../../cloudfunctions/lib/db/collection';
import { Refusal, refuse } from '../../cloudfunctions/lib/errors';
import { recordLook } from '../../cloudfunctions/lib/looks';
import { checkText } from '../../cloudfunctions/lib/openapi';
import { peopleInRoles } from '../../cloudfunctions/lib/people';
import { serve } from '../../cloudfunctions/lib/serve';
import { takeAttachments } from '../../cloudfunctions/lib/uploads/attach';
import { prepareUploadFor } from '../../cloudfunctions/lib/uploads/prepare';
import { presentMedia } from '../../cloudfunctions/lib/uploads/present';
import type { MediaRecord } from '../../cloudfunctions/lib/uploads/record';
import { composeNotice, deliverNow } from '../../cloudfunctions/notice';
import type { Caller } from '../../contract/action';
import { roleKey } from '../../domain/people';
import { scrub } from '../../domain/text/scrub';
import { lostActions } from './contract';

type Member = Parameters<typeof postOver>[0];

interface LostRecord extends PlainThing {
  text: string;
  media: MediaRecord[];
  desk: string[];
}

const lost = collection<LostRecord>('lost' as never);

const postOf = ({ path }: LostRecord) => roleKey('community_staff', path.community);

function relationsOf(me: Member, thing: LostRecord): Caller[] {
  if (me._id === thing.ownerId) return ['owner'];
  if (me.roles.includes(postOf(thing))) return ['handler'];
  return me.path?.city === thing.path.city ? ['neighbour'] : [];
}

const LOST = plainKind({
  name: 'lost',
  things: lost,
  relationsOf,
  callersOf: (act) => lostActions[`lost.${act}` as 'lost.get'].callers,
  acts: {
    report: { from: [], to: 'open', tells: ({ desk: to }) => [{ kind: 'lost.reported', to }] },
    find: {
      from: ['open'],
      to: 'found',
      tells: ({ ownerId }) => [{ kind: 'lost.found', to: [ownerId] }],
    },
  },
  outbox: {
    collection: 'notices',
    deliver: deliverNow,
    compose: (id, at, thing, told) =>
      composeNotice({
        id,
        at,
        about: {
          thing: { type: 'lost' as never, id: thing._id },
          communityId: null,
          isUrgent: false,
          excerpt: scrub(thing.text),
        },
        audiences: told as never,
      }),
  },
  async present(thing, call, allowedActions) {
    const [relation] = relationsOf(call.me, thing);
    const reader = { isOwner: relation === 'owner', isInside: relation !== 'neighbour' };
    return {
      id: thing._id,
      text: reader.isInside ? thing.text : scrub(thing.text),
      status: thing.status as 'open',
      media: await presentMedia(thing.media, reader),
      allowedActions,
    };
  },
});

export const main = serve(lostActions, {
  'lost.prepareUpload': (input, call) =>
    prepareUploadFor('lost', { kind: 'image', extension: 'png', ...input }, call),
  async 'lost.report'({ idempotencyKey: key, ...input }, call) {
    const { _id: ownerId, path, pathNames } = call.me;
    const place = { communityId: path.community, area: 'lost' };
    const [checked, media, settings, desk] = await Promise.all([
      checkText(ownerId, 'forum', [input.text]),
      takeAttachments(ownerId, 'lost', input),
      sectionOf<{ isClosed: boolean }>(place),
      peopleInRoles([roleKey('community_staff', path.community)]),
    ]);
    if (media instanceof Refusal) return media;
    if (checked === 'risky' || settings?.isClosed) return refuse('CONTENT_REJECTED');
    const by = { id: ownerId, role: 'owner' as const, name: null, placeName: null };
    const stored = await takeOnce(LOST, {
      _id: newThingId(LOST, call, key),
      inputMark: markOf(input),
      ownerId,
      path,
      pathNames,
      text: input.text,
      media,
      desk: desk.map(({ _id }) => _id),
      status: 'open',
      timeline: [{ id: '1', at: call.now, act: 'report', by, key, text: null }],
    });
    return stored instanceof Refusal ? stored : presentAndTell(LOST, stored, call);
  },
  'lost.find': ({ lostId: id, ...input }, call) =>
    performSaying(LOST, call, { id, ...input, permission: 'find', act: 'find' }),
  async 'lost.get'({ lostId: id }, call) {
    const thing = await lost.find(id);
    if (!thing || !LOST.isVisible(call.me, thing)) return refuse('NOT_FOUND');
    const post = relationsOf(call.me, thing).includes('handler') && postOver(call.me, thing);
    if (post) await recordLook({ type: 'lost', id }, post, call);
    return LOST.present(thing, call);
  },
});
