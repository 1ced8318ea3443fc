import type { Stage } from './stage';

/** One nudge that a notice owes somebody: what the notice says of it, and how often it went out. */
export interface Nudge {
  notice: string;
  to: string;
  state: string;
  sent: number;
}

interface StoredNotice {
  _id: string;
  at: string;
  thing: { id: string };
  messages: { to: string; kind: string; template: string | null; state: string }[];
}

export function storedNotices(stage: Stage): StoredNotice[] {
  return (stage.documents().notices ?? []) as unknown as StoredNotice[];
}

/** The nudges of the notices that came after an instant; at most one notice of a thing may have. */
export function nudgesSince(stage: Stage, since: string): Nudge[] {
  const outbox = stage.devcloud.admin.outbox();
  return storedNotices(stage)
    .filter(({ at }) => at >= since)
    .flatMap(({ _id, thing, messages }) =>
      messages
        .filter(({ template }) => template !== null)
        .map(({ to, state }) => ({
          notice: _id,
          to,
          state,
          sent: outbox.filter(({ touser, page }) => touser === to && page?.includes(thing.id))
            .length,
        })),
    );
}
