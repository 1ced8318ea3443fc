import type { Input } from '../../../../../contract';
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
}

export type Missing = 'source' | 'consent' | 'gridId' | 'category' | 'content';

export function emptyForm(idempotencyKey: string): RecordForm {
  return {
    ...{ source: null, consent: null, gridId: null, category: null, openness: 'named' },
    ...{ content: '', place: '', name: '', contact: '' },
    idempotencyKey,
  };
}

/** What is still to be chosen or written, in the order of the page. */
export function missingOf(form: RecordForm): Missing[] {
  const fields: Missing[] = ['source', 'consent', 'gridId', 'category', 'content'];
  return fields.filter((field) => (form[field] ?? '').trim() === '');
}

/** The input of `appeal.record`; null while something is missing. Without consent no name and no contact goes. */
export function inputOf(form: RecordForm): Input<'appeal.record'> | null {
  const { source, consent, gridId, category, openness, idempotencyKey } = form;
  if (!source || !consent || !gridId || !category || missingOf(form).length > 0) return null;
  const text = (value: string) => value.trim();
  const isNamed = consent !== 'none';
  return {
    ...{ source, consent, gridId, category, idempotencyKey, content: text(form.content) },
    isAnonymous: openness === 'anonymous',
    visibility: openness === 'handlers' ? 'handlers' : 'public',
    ...(text(form.place) && { place: { text: text(form.place) } }),
    ...(isNamed && text(form.name) && { name: text(form.name) }),
    ...(isNamed && text(form.contact) && { contact: text(form.contact) }),
  };
}
