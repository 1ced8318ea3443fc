import type { StageLook } from '../../support/job';
import type { Fields } from '../../support/step';

interface StoredAppeal {
  _id: string;
  timeline: { id: string; act: string; key: string | null }[];
  media: { fileId: string }[];
}

/** The appeals among some documents. */
export function appealsIn(documents: Readonly<Record<string, readonly Fields[]>>): StoredAppeal[] {
  return (documents.appeals ?? []) as unknown as StoredAppeal[];
}

/** The appeals on the stage. */
export function storedAppeals(stage: StageLook): StoredAppeal[] {
  return appealsIn(stage.documents());
}
