import type { ActForm } from './form';

/** The act says everything by itself. */
export function sendNothing(): Record<never, never> {
  return {};
}

/** Most of what is told to others. */
export function sendText(_form: ActForm, text: string) {
  return { text };
}

/** Most acts that have to be explained. */
export function sendReason(_form: ActForm, reason: string) {
  return { reason };
}

/** Acts that give it to a post. */
export function sendToPost({ to }: ActForm, reason: string) {
  return { to: to ?? '', reason };
}

/** Acts that take a number of working days. */
export function sendDays({ workingDays }: ActForm, reason: string) {
  return { workingDays, reason };
}
