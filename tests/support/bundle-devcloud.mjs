import { bundleDevcloud } from '../../scripts/lib/devcloud.mjs';

/** Once before all test files: the devcloud that they share, see `cloud-environment.cjs`. */
export default async () => void (await bundleDevcloud('warm-devcloud'));
