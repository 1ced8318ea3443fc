import { join } from 'node:path';
import type { Answer, Channel, InstanceOptions, OpenChannel, Task } from './channel';
import { memoryHttp } from './memory-socket';

interface Served extends InstanceOptions {
  replaced: Record<string, object>;
}

type ServeEvents = (
  options: Served,
  post: (answer: Answer) => void,
) => (task: Task) => Promise<void>;

const { serveEvents } = require(join(__dirname, 'instance.cjs')) as { serveEvents: ServeEvents };

/**
 * An instance in this thread, for rehearsals: no thread and no socket between it and devcloud, which is three quarters
 * of what a call costs. It cannot be killed at any moment: what it is at goes on, and nobody listens any more.
 */
export const openInline: OpenChannel = (options, { answer, exit }): Channel => {
  let isOver = false;
  const post = (said: Answer) => {
    if (!isOver) answer(said);
  };
  const begun = Promise.resolve().then(() =>
    serveEvents({ ...options, replaced: { http: memoryHttp() } }, post),
  );
  return {
    post: (task) => void begun.then((serve) => serve(task)),
    async end() {
      if (isOver) return;
      isOver = true;
      exit('the instance was ended');
    },
    keepsAlive: () => undefined,
  };
};
