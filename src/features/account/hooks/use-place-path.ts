import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { PlaceView } from '../../../../contract';
import { call } from '../../../platform/cloud/call';
import type { EnteredGroup } from '../../../setup/entered-group';
import { queryKeys } from '../../../setup/query-keys';
import { pathTo } from '../group-path';

/**
 * Walks the tree of places from the city down to a grid; a level with one place only is passed by itself. Who comes
 * from a WeChat group begins at its place, unless they have chosen meanwhile.
 */
export function usePlacePath(group: EnteredGroup | null) {
  const [path, setPath] = useState<PlaceView[]>([]);
  const hasChosen = useRef(false);
  const last = lastOf(path);
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
    if (!only || others.length > 0 || only.level === 'grid') return;
    setPath((walked) => (lastOf(walked)?.id === parentId ? [...walked, only] : walked));
  }, [places, parentId]);
  useEffect(() => {
    if (group && !hasChosen.current) setPath(pathTo(group));
  }, [group]);
  const walk = (next: PlaceView[]) => {
    hasChosen.current = true;
    setPath(next);
  };
  return {
    path,
    below,
    isComplete,
    choose: (place: PlaceView) => walk([...path, place]),
    /** Keeps the first `count` places and chooses again below them. */
    backTo: (count: number) => walk(path.slice(0, count)),
  };
}

/** The deepest place of the way down. */
export function lastOf(path: readonly PlaceView[]): PlaceView | undefined {
  return path[path.length - 1];
}
