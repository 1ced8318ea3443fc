/** Names of what the cache holds; a mutation invalidates by the shortest prefix that covers what it changed. */
export const queryKeys = {
  me: ['account', 'me'],
  places: (parentId: string | undefined) => ['account', 'places', parentId ?? 'root'],
  appeals: ['appeal'],
  /** The short lists of the home page; other shapes than the paged lists, hence other names. */
  home: (part: 'mine' | 'public' | 'queue') => ['appeal', 'home', part],
  appealList: (scope: 'mine' | 'followed' | 'public' | 'community') => ['appeal', 'list', scope],
  appealQueue: ['appeal', 'queue'],
  appeal: (appealId: string) => ['appeal', 'one', appealId],
  inbox: ['notice', 'inbox'],
  /** Empty words: all messages. */
  inboxPages: (words: string) => ['notice', 'inbox', words],
  mailbox: ['notice', 'mailbox'],
} as const;
