import type { Job } from '../batch';
import type { FilesByArea } from './area-files';

/** The files of every area that WeChat has not judged, one batch of each. */
export function recheckMediaOf(areas: FilesByArea): Job {
  return {
    rush: { things: 500, minutes: 15 },
    async run(now) {
      const whole = { done: 0, more: false };
      for (const area of Object.values(areas)) {
        const { done, more } = await area.recheck(now);
        whole.done += done;
        whole.more ||= more;
      }
      return whole;
    },
  };
}
