const { TestEnvironment } = require('jest-environment-jsdom');
const { startWarmDevcloud } = require('../../.cache/devcloud/warm-devcloud.js');

/** jsdom, in which the mini program is drawn, with Node's own fetch, with which the test reaches devcloud. */
module.exports = class MiniProgramEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { fetch, Response, Request, Headers, startWarmDevcloud });
    this.global.crypto.randomUUID ??= () => globalThis.crypto.randomUUID();
  }
};
