const { default: Sequencer } = require('@jest/test-sequencer');

/** Seconds of files that take long, by the start of their path; a fresh clone knows no earlier times. */
const LONG = [
  ['tests/reliability/secrets', 110],
  ['tests/reliability/model', 90],
  ['tests/reliability/permissions', 70],
  ['tests/reliability/acts', 100],
  ['tests/reliability/outbox', 60],
  ['tests/reliability', 40],
  ['tests/e2e', 40],
  ['tests/functions/trouble', 40],
  ['devcloud/wire/conformance', 20],
  ['tests/functions', 15],
];

/** Starts the longest files first, so that no worker is left alone with one at the end. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const seconds = new Map(tests.map((test) => [test.path, secondsOf(test)]));
    return [...tests].sort((one, other) => seconds.get(other.path) - seconds.get(one.path));
  }
};

function secondsOf({ path, duration, context }) {
  if (duration) return duration / 1000;
  const name = path.slice(context.config.rootDir.length + 1).replaceAll('\\', '/');
  return LONG.find(([start]) => name.startsWith(start))?.[1] ?? 1;
}
