/** TypeScript and TSX through swc; the built mini program and the built functions are plain JavaScript. */
const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform,
  transformIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
};

module.exports = {
  globalSetup: '<rootDir>/tests/support/bundle-devcloud.mjs',
  /** One more than cores, as stories wait for screens now and then; four at most, as each needs memory. */
  maxWorkers: Math.min(4, require('node:os').availableParallelism() + 1),
  /** A worker keeps what earlier files left in its memory: one that has kept much is replaced after its file. */
  workerIdleMemoryLimit: '400MB',
  testSequencer: '<rootDir>/tests/longest-first.cjs',
  /** Only what is really stuck runs into it: the machine may be busy. */
  testTimeout: process.env.LONG === '1' ? 7_200_000 : 600_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        'domain',
        'contract',
        'src',
        'config',
        'scripts',
        'tests/triage',
        'tests/redaction',
      ].map((room) => `<rootDir>/${room}/**/*.test.{ts,tsx}`),
    },
    {
      ...shared,
      displayName: 'cloud',
      testEnvironment: '<rootDir>/tests/support/cloud-environment.cjs',
      testMatch: ['devcloud', 'cloudfunctions', 'tests/functions'].map(
        (room) => `<rootDir>/${room}/**/*.test.ts`,
      ),
    },
    {
      ...shared,
      displayName: 'reliability',
      testEnvironment: '<rootDir>/tests/support/cloud-environment.cjs',
      testMatch: ['<rootDir>/tests/reliability/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: '<rootDir>/tests/support/cloud-environment.cjs',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
    },
  ],
};
