/** Names of what the cache holds; a mutation invalidates by the shortest prefix that covers what it changed. */
export const queryKeys = {
  me: ['account', 'me'],
  places: (parentId: string | undefined) => ['account', 'places', parentId ?? 'root'],
  appeals: ['appeal'],
  appealList: (scope: 'mine' | 'public') => ['appeal', 'list', scope],
  appealQueue: ['appeal', 'queue'],
  appeal: (appealId: string) => ['appeal', 'one', appealId],
  inbox: ['notice', 'inbox'],
} as const;
