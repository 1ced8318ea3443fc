import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../../platform/cloud/call';
import { queryKeys } from '../../../../setup/query-keys';
import type { Draft } from '../../draft';

/** The cloud's triage of the draft: asked for on the last step, again when something of it has changed. */
export function useCheck({ category, content, place, isAnonymous, alsoHide = [] }: Draft) {
  const [isWanted, setWanted] = useState(false);
  const text = content.trim();
  const placeText = place.trim();
  const query = useQuery({
    queryKey: [...queryKeys.appeals, 'check', category, text, placeText, alsoHide, isAnonymous],
    queryFn: () =>
      call('appeal.check', {
        category: category ?? 'suggestion',
        content: text,
        isAnonymous,
        ...(placeText && { placeText }),
        ...(alsoHide.length > 0 && { alsoHide }),
      }),
    enabled: isWanted && category !== null && text !== '',
    placeholderData: (before) => before,
  });
  return { query, setWanted };
}
