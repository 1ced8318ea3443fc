const { join } = require('node:path');
const { TestEnvironment } = require('jest-environment-node');

/** Made before all tests, by `bundle-devcloud.mjs`. */
const bundle = join(__dirname, '../../.cache/devcloud/warm-devcloud.js');
const { startWarmDevcloud } = require(bundle);

/**
 * Node, with a devcloud that is loaded once for all test files of a process: Jest loads whatever a test file imports
 * anew for that file, and code that ran before runs twice as fast.
 */
module.exports = class CloudEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { startWarmDevcloud });
  }
};
