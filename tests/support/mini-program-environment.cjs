const { join } = require('node:path');
const { TestEnvironment } = require('jest-environment-jsdom');

/** Made before all tests, by `bundle-devcloud.mjs`. */
const bundle = join(__dirname, '../../.cache/devcloud/warm-devcloud.js');
const { startWarmDevcloud } = require(bundle);

/** jsdom, in which the mini program is drawn, with Node's own fetch, with which the test reaches devcloud. */
module.exports = class MiniProgramEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { fetch, Response, Request, Headers, startWarmDevcloud });
    this.global.crypto.randomUUID ??= () => globalThis.crypto.randomUUID();
  }
};
