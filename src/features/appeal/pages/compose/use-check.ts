import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../../platform/call';
import { queryKeys } from '../../../../setup/query-keys';
import type { Draft } from '../../draft';

/** The cloud's triage of the draft: asked for on the last step, again when the text has changed. */
export function useCheck({ category, content }: Draft) {
  const [isWanted, setWanted] = useState(false);
  const text = content.trim();
  const query = useQuery({
    queryKey: [...queryKeys.appeals, 'check', category, text],
    queryFn: () => call('appeal.check', { category: category ?? 'suggestion', content: text }),
    enabled: isWanted && category !== null && text !== '',
  });
  return { query, setWanted };
}
