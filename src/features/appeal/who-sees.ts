import type { Visibility } from '../../../domain/appeal/vocabulary';
import { SEES_TEXT } from './text';

export interface SeenBy {
  isAnonymous: boolean;
  visibility: Visibility;
  hasContact: boolean;
}

interface SeenRow {
  who: string;
  sees: string[];
}

function contactForHandlers({ isAnonymous, hasContact }: SeenBy): string {
  if (isAnonymous) return SEES_TEXT.contactHidden;
  return hasContact ? SEES_TEXT.contactOnRequest : SEES_TEXT.nameOnRequest;
}

/** Only who is anonymous has something that the secretary can ask for. */
function secretaryRow({ isAnonymous }: SeenBy): SeenRow[] {
  return isAnonymous ? [{ who: SEES_TEXT.secretary, sees: [SEES_TEXT.identityOnReason] }] : [];
}

/** What each kind of person sees: the writer, the handlers, those above them, the secretary, the neighbours. */
export function whatEachSees(choices: SeenBy): SeenRow[] {
  const full = choices.isAnonymous ? SEES_TEXT.fullButWho : SEES_TEXT.full;
  const name = choices.isAnonymous ? SEES_TEXT.noName : SEES_TEXT.name;
  const isPublic = choices.visibility === 'public';
  return [
    { who: SEES_TEXT.you, sees: [SEES_TEXT.everything] },
    { who: SEES_TEXT.handlers, sees: [full, name, contactForHandlers(choices)] },
    { who: SEES_TEXT.overseers, sees: [full, name, SEES_TEXT.contactHidden] },
    ...secretaryRow(choices),
    {
      who: SEES_TEXT.neighbours,
      sees: isPublic
        ? [
            SEES_TEXT.scrubbed,
            SEES_TEXT.mediaNeighbours,
            SEES_TEXT.nameNeighbours(choices.isAnonymous),
          ]
        : [SEES_TEXT.nothing],
    },
  ];
}
