import type { Input, MeView, PlaceView } from '../../../../../contract';
import type {
  Category,
  IntakeConsent,
  IntakeSource,
} from '../../../../../domain/appeal/vocabulary';

type Openness = 'named' | 'anonymous' | 'handlers';

/** What staff filled in so far. */
export interface RecordForm {
  source: IntakeSource | null;
  consent: IntakeConsent | null;
  gridId: string | null;
  category: Category | null;
  content: string;
  place: string;
  name: string;
  contact: string;
  openness: Openness;
  idempotencyKey: string;
  /** Sent under the key without an answer, newest last; the phone keeps each before it sends it. */
  unanswered?: Input<'appeal.record'>[];
}

/** Characters that the cloud takes of each text. */
export const MOST = {
  content: 2000,
  place: 100,
  name: 20,
  contact: 50,
} as const;

export type Missing = 'source' | 'consent' | 'gridId' | 'category' | 'content' | 'tooLong';

export function emptyForm(idempotencyKey: string): RecordForm {
  return {
    source: null,
    consent: null,
    gridId: null,
    category: null,
    openness: 'named',
    content: '',
    place: '',
    name: '',
    contact: '',
    idempotencyKey,
  };
}

/** True when there is nothing worth keeping; a grid comes by itself. */
export function isBlank(form: RecordForm): boolean {
  const { source, consent, category, content, place, name, contact } = form;
  const typed = content + place + name + contact;
  return source === null && consent === null && category === null && typed.trim() === '';
}

/**
 * The grid to begin with when none of these is chosen: the only one, or the one that the person works in. Null when
 * nothing is to be set.
 */
export function presetGrid(
  chosen: string | null,
  grids: readonly PlaceView[] | undefined,
  me: Pick<MeView, 'roles'>,
): string | null {
  if (!grids || grids.some(({ id }) => id === chosen)) return null;
  const isTheirs = (id: string) => me.roles.some(({ place }) => place.id === id);
  const [only, ...others] = grids;
  const preset = only && others.length === 0 ? only : grids.find(({ id }) => isTheirs(id));
  return preset?.id ?? null;
}

/** True when a contact goes along that nobody may read: that of an anonymous appeal is shown to no one. */
export function isContactLost({ consent, contact, openness }: RecordForm): boolean {
  const isSent = consent !== null && consent !== 'none' && contact.trim() !== '';
  return isSent && openness === 'anonymous';
}

/** Whether one of the texts that go along is longer than the cloud takes; the field itself says by how much. */
function hasTooLong(form: RecordForm): boolean {
  const isNamed = form.consent !== null && form.consent !== 'none';
  const sent = isNamed
    ? (['content', 'place', 'name', 'contact'] as const)
    : (['content', 'place'] as const);
  return sent.some((field) => form[field].trim().length > MOST[field]);
}

/** What is still to be chosen, written or shortened, in the order of the page. */
export function missingOf(form: RecordForm): Missing[] {
  const fields = ['source', 'consent', 'gridId', 'category', 'content'] as const;
  const missing: Missing[] = fields.filter((field) => (form[field] ?? '').trim() === '');
  return hasTooLong(form) ? [...missing, 'tooLong'] : missing;
}

/** The input of `appeal.record`; null while something is missing. Without consent no name and no contact goes. */
export function inputOf(form: RecordForm): Input<'appeal.record'> | null {
  const { source, consent, gridId, category, openness, idempotencyKey } = form;
  if (!source || !consent || !gridId || !category || missingOf(form).length > 0) return null;
  const text = (value: string) => value.trim();
  const isNamed = consent !== 'none';
  return {
    source,
    consent,
    gridId,
    category,
    idempotencyKey,
    content: text(form.content),
    isAnonymous: openness === 'anonymous',
    visibility: openness === 'handlers' ? 'handlers' : 'public',
    ...(text(form.place) && { place: { text: text(form.place) } }),
    ...(isNamed && text(form.name) && { name: text(form.name) }),
    ...(isNamed && text(form.contact) && { contact: text(form.contact) }),
  };
}
