import { WarmInstances } from '../../devcloud/runtime/warm-instances';
import { type Devcloud, type DevcloudOptions, startDevcloud } from '../../devcloud/start';

/** Of this process, for all test files that it runs. A long run has threads that it can really kill. */
const warm = process.env.LONG === '1' ? undefined : new WarmInstances();

/** Starts devcloud with the functions' instances that an earlier one left. */
export function startWarmDevcloud(options: DevcloudOptions): Promise<Devcloud> {
  return startDevcloud({ ...options, warm });
}
