import type { Draft } from '../../draft';

/** 公开署名 · 公开匿名 · 仅处理人员: what a person chooses; stored as visibility and anonymity. */
export type Openness = 'named' | 'anonymous' | 'handlers';

export function opennessOf({ visibility, isAnonymous }: Draft): Openness {
  if (visibility === 'handlers') return 'handlers';
  return isAnonymous ? 'anonymous' : 'named';
}

/** For handlers only keeps what was chosen about the name. */
export function withOpenness(draft: Draft, openness: Openness): Draft {
  if (openness === 'handlers') return { ...draft, visibility: 'handlers' };
  return { ...draft, visibility: 'public', isAnonymous: openness === 'anonymous' };
}
