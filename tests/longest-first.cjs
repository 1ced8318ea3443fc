const { default: Sequencer } = require('@jest/test-sequencer');

/** Seconds of files that take long, by the start of their path; a fresh clone knows no earlier times. */
const LONG = [
  ['tests/reliability/secrets', 80],
  ['tests/reliability/toy-area', 70],
  ['tests/reliability/acts', 55],
  ['tests/reliability/model', 55],
  ['tests/reliability', 25],
  ['tests/e2e/typing', 90],
  ['tests/e2e/story', 50],
  ['tests/e2e/messages', 50],
  ['tests/e2e/drafts', 50],
  ['tests/e2e/lost-answers', 30],
  ['tests/e2e', 20],
  ['tests/functions/trouble', 30],
  ['tests/functions/crowd', 20],
  ['tests/functions', 8],
  ['devcloud/wire/conformance', 8],
  ['scripts', 5],
];
/** Files that mostly wait: for screens, and for what a phone does after a pause. */
const WAITING = 'tests/e2e';

/**
 * Starts the longest files first, so that no worker is left alone with one at the end. Files that wait and files that
 * work take turns, so that the cores are never left to those that wait.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const all = tests
      .map((test) => ({ test, name: nameOf(test), seconds: secondsOf(test) }))
      .sort((one, other) => other.seconds - one.seconds);
    const isWaiting = ({ name }) => name.startsWith(WAITING);
    const groups = [all.filter((one) => !isWaiting(one)), all.filter(isWaiting)];
    return inTurn(groups).map(({ test }) => test);
  }
};

/** Takes the next one from the group of which the smaller part was taken, by seconds. */
function inTurn(groups) {
  const queues = groups.map((files) => ({ files: [...files], taken: 0, total: sum(files) }));
  const order = [];
  for (;;) {
    const left = queues.filter(({ files }) => files.length > 0);
    if (left.length === 0) return order;
    const next = left.reduce((one, other) => (partOf(other) < partOf(one) ? other : one));
    const file = next.files.shift();
    next.taken += file.seconds;
    order.push(file);
  }
}

function partOf({ taken, total }) {
  return taken / total;
}

function sum(files) {
  return files.reduce((total, { seconds }) => total + seconds, 0);
}

function nameOf({ path, context }) {
  return path.slice(context.config.rootDir.length + 1).replaceAll('\\', '/');
}

function secondsOf(test) {
  if (test.duration) return test.duration / 1000;
  return LONG.find(([start]) => nameOf(test).startsWith(start))?.[1] ?? 1;
}
