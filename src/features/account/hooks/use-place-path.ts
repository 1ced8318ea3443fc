import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { PlaceView } from '../../../../contract';
import { call } from '../../../platform/call';
import { queryKeys } from '../../../setup/query-keys';

/** Walks the tree of places from the city down to a grid; a level with one place only is passed by itself. */
export function usePlacePath() {
  const [path, setPath] = useState<PlaceView[]>([]);
  const last = path.at(-1);
  const parentId = last?.id;
  const isComplete = last?.level === 'grid';
  const below = useQuery({
    queryKey: queryKeys.places(parentId),
    queryFn: () => call('account.places', parentId ? { parentId } : {}),
    enabled: !isComplete,
  });
  const places = isComplete ? undefined : below.data?.places;
  useEffect(() => {
    const [only, ...others] = places ?? [];
    if (only && others.length === 0 && only.level !== 'grid')
      setPath((walked) => [...walked, only]);
  }, [places]);
  return {
    path,
    below,
    isComplete,
    choose: (place: PlaceView) => setPath([...path, place]),
    /** Keeps the first `count` places and chooses again below them. */
    backTo: (count: number) => setPath(path.slice(0, count)),
  };
}
