const { TestEnvironment } = require('jest-environment-node');
const { startWarmDevcloud } = require('../../.cache/devcloud/warm-devcloud.js');

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
