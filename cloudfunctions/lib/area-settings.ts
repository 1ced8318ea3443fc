import { type Role, roleKey } from '../../domain/people';
import {
  type Section,
  type SectionPlace,
  saveSection,
  sectionOf,
  valuesOf,
} from './community-settings';
import { Refusal, refuse } from './errors';
import type { Member, PlaceRecord } from './people';
import type { MemberCall } from './serve';
import { staffedCommunity } from './staff-community';

type Asked = { communityId?: string };
type Saving = Asked & { version: number; idempotencyKey: string };

/**
 * What communities set for an area, with its actions `settings` and `saveSettings`. `savedBy`: the role that saves them,
 * in the community; `usual`: what everybody begins with.
 */
export function areaSettings<V extends object>(area: string, savedBy: Role, usual: V) {
  const placeOf = (communityId: string): SectionPlace => ({ communityId, area });
  const maySave = ({ roles }: Member, { _id }: PlaceRecord) =>
    roles.includes(roleKey(savedBy, _id));
  const present = (section: Section<V> | null, community: PlaceRecord, me: Member) => ({
    ...(section === null ? usual : valuesOf(section)),
    communityId: community._id,
    communityName: community.name,
    version: section?.version ?? 0,
    savedAt: section?.savedAt ?? null,
    mayEdit: maySave(me, community),
  });
  return {
    /** As a community has set them. One request. */
    async of(communityId: string): Promise<V> {
      return (await sectionOf<V>(placeOf(communityId))) ?? usual;
    },
    async read({ communityId }: Asked, { me }: MemberCall) {
      const community = await staffedCommunity(me, communityId);
      if (!community) return refuse('FORBIDDEN');
      return present(await sectionOf<V>(placeOf(community._id)), community, me);
    },
    /** Only over the version that was read, so that nobody's work is lost unseen. */
    async save(input: V & Saving, { me, now }: MemberCall) {
      const { communityId, version: over, idempotencyKey: key, ...values } = input;
      const community = await staffedCommunity(me, communityId);
      if (!community || !maySave(me, community)) return refuse('FORBIDDEN');
      const saving = { values: values as object as V, over, savedAt: now, savedBy: me._id, key };
      const saved = await saveSection<V>(placeOf(community._id), saving);
      return saved instanceof Refusal ? saved : present(saved, community, me);
    },
  };
}
