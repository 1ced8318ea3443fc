import type { LexiconEntry } from './lexicon';

/** What stands as the text when somebody only speaks; handlers see that it is a recording. */
export const VOICE_ONLY_CONTENT = '语音诉求';

/** Nobody has listened yet: somebody must, before a question's seven days are over. */
export const VOICE_ONLY_ENTRY: LexiconEntry = {
  id: 'voice-only',
  words: [VOICE_ONLY_CONTENT],
  priority: 'yellow',
};
