import type { startDevcloud as start } from '../../devcloud/start';

/** Starts the devcloud that all test files of this process share the code of; outside of tests its sources. */
export const startDevcloud: typeof start = async (options) => {
  const { startWarmDevcloud } = globalThis as { startWarmDevcloud?: typeof start };
  if (startWarmDevcloud) return startWarmDevcloud(options);
  const { startDevcloud: fromSources } = await import('../../devcloud/start');
  return fromSources(options);
};
