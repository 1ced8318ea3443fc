/**
 * What differs from run to run without meaning: instants, sealed texts with their nonces, ids by chance, WeChat's, marks
 * of links.
 */
const BY_CHANCE: Record<string, RegExp> = {
  time: /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g,
  sealed: /v1(?:\.[\w-]+){3}/g,
  link: /sign=[\da-f]{64}&t=\d+/g,
  receipt: /(?<=")186\d{16}(?=")/g,
  uuid: /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g,
};

/** Puts `time 1`, `time 2` … in the place of what differs by chance, in the order of appearance. */
export function normalise(value: unknown): unknown {
  let text = JSON.stringify(sortFields(value));
  for (const [name, pattern] of Object.entries(BY_CHANCE)) {
    const seen = new Map<string, string>();
    text = text.replaceAll(pattern, (found) => {
      const placeholder = seen.get(found) ?? `${name} ${seen.size + 1}`;
      seen.set(found, placeholder);
      return placeholder;
    });
  }
  return JSON.parse(text);
}

/**
 * Of mailboxes and messages: how often something had to be tried, and what WeChat said of it and when. Of limits: how
 * often they were written, and the hour, which a wrong clock takes for another one. Of looks: the moment, because somebody
 * looks when the answer comes, after a crash by the retry.
 */
const PASSING: Readonly<Record<string, readonly string[]>> = {
  mailboxes: [
    'version',
    'pendingDelivery',
    'unconfirmed',
    'receiptIds',
    'deliveryCount',
    'urgentFrom',
  ],
  messages: ['attempts'],
  limits: ['version', 'hourOf', 'inHour'],
  looks: ['at', 'recency'],
};

/** What is stored when everything has come to rest, without the traces of how it got there. */
export function atRest(documents: Record<string, readonly object[]>): object {
  const told = (notice: { messages?: readonly object[] }) => ({
    ...notice,
    messages: (notice.messages ?? []).map((message) => without(message, PASSING.messages)),
  });
  return {
    ...documents,
    mailboxes: (documents.mailboxes ?? []).map((box) => without(box, PASSING.mailboxes)),
    notices: (documents.notices ?? []).map(told),
    limits: (documents.limits ?? []).map(counted),
    looks: (documents.looks ?? []).map((look) => without(look, PASSING.looks)),
  };
}

/** Marks are made of inputs, of which some differ by chance: they are only counted. */
function counted(record: { marks?: readonly string[] }): object {
  return { ...without(record, PASSING.limits), marks: record.marks?.length };
}

function without(document: object, fields: readonly string[] = []): object {
  return Object.fromEntries(Object.entries(document).filter(([name]) => !fields.includes(name)));
}

function sortFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortFields);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, part]) => [name, sortFields(part)]));
}
