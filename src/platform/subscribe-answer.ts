export type Template = 'task' | 'progress';
export type SubscribeAnswer = 'accepted' | 'refused' | 'unsupported';
