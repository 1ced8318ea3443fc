import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '../../../platform/cloud/call';
import { isMember, useMe } from '../../../setup/membership';
import { queryKeys } from '../../../setup/query-keys';
import type { Draft } from '../draft';

/** Less says too little to be like anything. */
const LEAST_CHARACTERS = 6;
/** Asked for once the person pauses; a field tells its text after a short pause of its own. */
const PAUSE_MS = 400;

/** The text as it was when the person last paused. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Open appeals of the neighbours that are likely the same; nothing while it cannot be asked. */
export function useSimilar({ category, content, place }: Draft) {
  const { data: me } = useMe();
  const text = useSettled(content.trim());
  const placeText = useSettled(place.trim());
  return useQuery({
    queryKey: [...queryKeys.appeals, 'similar', category, text, placeText],
    queryFn: () =>
      call(
        'appeal.similar',
        {
          category: category ?? 'suggestion',
          content: text,
          ...(placeText && { placeText }),
        },
        { isQuiet: true },
      ),
    enabled:
      me !== undefined && isMember(me) && category !== null && text.length >= LEAST_CHARACTERS,
    placeholderData: (before) => before,
  });
}
