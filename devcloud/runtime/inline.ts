import { join } from 'node:path';
import type { Answer, Channel, InstanceOptions, OpenChannel, Task } from './channel';
import { memoryHttp } from './memory-http';

interface InlineOptions extends InstanceOptions {
  replaced: Record<string, object>;
}

type ServeEvents = (
  options: InlineOptions,
  post: (answer: Answer) => void,
) => (task: Task) => Promise<void>;

const { serveEvents } = require(join(__dirname, 'instance.cjs')) as { serveEvents: ServeEvents };

/**
 * Opens an instance in this thread, for rehearsals. It needs no thread and no socket to devcloud, which are three
 * quarters of the cost of a call. It cannot be killed at any moment: its event goes on, and nobody listens to it.
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
    setKeepsAlive: () => undefined,
  };
};
