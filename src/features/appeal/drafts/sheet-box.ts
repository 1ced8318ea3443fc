import type { ChosenAct } from '../../../../domain/appeal/acts';
import { type ActForm, EMPTY_FORM } from '../acts/parts/form';
import type { LateWords } from './late-words';

const INDEX_KEY = 'appeal.sheets';
/** Sheets kept on one phone; the one longest untouched goes first. */
const MOST_SHEETS = 20;

/** What was sent of an act, and under which key. */
export interface SentForm {
  key: string;
  form: string;
}

/** What was written into the sheet of one act on one appeal, until the act was done. */
export interface KeptSheet {
  form: ActForm;
  /** The last try; the cloud may have done what it could not answer. */
  sent: SentForm | null;
  /** Lines to be read beside the form, which are not sent with it. */
  aside?: readonly string[];
}

/** What the box needs of the phone. */
export interface SheetTools {
  load<T>(key: string): T | null;
  save(key: string, value: unknown): boolean;
  remove(key: string): void;
}

const EMPTY: KeptSheet = { form: EMPTY_FORM, sent: null };

/** What a form says: paths of photos are those of one run of the app. */
export function markOf(form: ActForm): string {
  return JSON.stringify({ ...form, photos: form.photos.map(({ fileId }) => fileId) });
}

/** A photo that had not arrived in the cloud is gone with the run of the app. */
function withoutPaths(form: ActForm): ActForm {
  const sent = form.photos.filter(({ fileId }) => fileId !== null);
  return { ...form, photos: sent.map((photo) => ({ ...photo, path: null })) };
}

/** Keeps what people write into the sheets of acts over reloads, for each appeal and act. */
export class SheetBox {
  constructor(private readonly tools: SheetTools) {}

  /** As it was left, whichever version of the app wrote it. */
  read(appealId: string, act: ChosenAct): KeptSheet {
    const kept = this.tools.load<KeptSheet>(keyOf(appealId, act));
    if (kept === null) return EMPTY;
    const form = withoutPaths({ ...EMPTY_FORM, ...kept.form });
    return { ...kept, form };
  }

  keep(appealId: string, act: ChosenAct, sheet: KeptSheet): void {
    const isUntouched = sheet.sent === null && markOf(sheet.form) === markOf(EMPTY_FORM);
    if (isUntouched && !sheet.aside?.length) {
      this.forget(appealId, act);
      return;
    }
    const key = keyOf(appealId, act);
    this.tools.save(key, sheet);
    const index = [key, ...this.index().filter((other) => other !== key)];
    for (const old of index.slice(MOST_SHEETS)) this.tools.remove(old);
    this.tools.save(INDEX_KEY, index.slice(0, MOST_SHEETS));
  }

  /** Puts what was said too late below what stands in the sheet; the same once more changes nothing. */
  add(appealId: string, act: ChosenAct, { text, photos, aside }: LateWords): void {
    const { form, ...kept } = this.read(appealId, act);
    const isThere = form.text.includes(text);
    const fresh = photos.filter(({ fileId }) => form.photos.every((one) => one.fileId !== fileId));
    this.keep(appealId, act, {
      ...kept,
      form: {
        ...form,
        text: isThere ? form.text : [form.text.trim(), text].filter(Boolean).join('\n'),
        photos: [...form.photos, ...fresh],
      },
      aside: [...new Set([...(kept.aside ?? []), ...aside])],
    });
  }

  /** The act was done. */
  forget(appealId: string, act: ChosenAct): void {
    const key = keyOf(appealId, act);
    const index = this.index();
    if (!index.includes(key)) return;
    this.tools.remove(key);
    this.tools.save(
      INDEX_KEY,
      index.filter((other) => other !== key),
    );
  }

  private index(): string[] {
    return this.tools.load<string[]>(INDEX_KEY) ?? [];
  }
}

function keyOf(appealId: string, act: ChosenAct): string {
  return `appeal.sheet.${appealId}.${act}`;
}
