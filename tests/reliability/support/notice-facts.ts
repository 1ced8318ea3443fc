import type { StageLook } from './job';

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

export function storedNotices(stage: StageLook): StoredNotice[] {
  return (stage.documents().notices ?? []) as unknown as StoredNotice[];
}

/** The nudges of the notices that came after an instant; at most one notice of a thing may have. */
export function nudgesSince(stage: StageLook, since: string): Nudge[] {
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

/** The people who were told so, each once. */
export function toldOf(stage: StageLook, kind: string): string[] {
  const messages = storedNotices(stage).flatMap((notice) => notice.messages);
  return messages.filter((message) => message.kind === kind).map(({ to }) => to);
}

/** The people who got a message of this template. */
export function sentBy({ devcloud }: StageLook, template: string): string[] {
  const sent = devcloud.admin.outbox().filter(({ templateId }) => templateId === template);
  return sent.map(({ touser }) => touser);
}
