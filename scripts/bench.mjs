import { ensureInstalled } from './lib/ensure-installed.mjs';
import { loadTypescript } from './lib/typescript.mjs';

/** `npm run bench`: measures in one run and prints ratios too, which compare across machines. */
await ensureInstalled();
const { buildFunctions } = await import('./lib/builds.mjs');
await buildFunctions();
// What tests load when they run; the sources of devcloud cannot be imported from CommonJS.
globalThis.startWarmDevcloud = loadTypescript('devcloud/start.ts').startDevcloud;
const { startCloud } = loadTypescript('tests/support/start-cloud.ts');
const { benchDatabase } = loadTypescript('tests/bench/database.ts');
const { benchCity, LARGE_CITY, SMALL_CITY } = loadTypescript('tests/bench/city.ts');
const { benchOutbox, FEW_STORED, MANY_STORED } = loadTypescript('tests/bench/outbox.ts');
const { benchHostile, MOST_RATIO } = loadTypescript('tests/bench/hostile.ts');
const { measureTriage } = loadTypescript('tests/bench/triage.ts');
const { measureRedaction } = loadTypescript('tests/bench/redaction.ts');
const { measureSlowTexts, MOST_TIMES } = loadTypescript('tests/bench/slow-texts.ts');
const { triage } = loadTypescript('domain/appeal/triage.ts');

const RESIDENT = 'o-bench';
const SECOND_MS = 1000;

/** Calls per second of `work`, run `times` times, `width` at once. */
async function rate(times, width, work) {
  const started = performance.now();
  let next = 0;
  const lane = async () => {
    while (next < times) {
      next += 1;
      await work(next);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return (times * SECOND_MS) / (performance.now() - started);
}

function report(name, value, base) {
  show({ name, value, unit: '/s', ratio: base && value / base });
}

function show({ name, value, unit, ratio }) {
  const number = value.toFixed(unit === 'ms' ? 2 : 0).padStart(9);
  console.log(
    `${name.padEnd(64)} ${number} ${unit.padEnd(3)}${ratio ? ` ${ratio.toFixed(2)} ×` : ''}`,
  );
}

async function benchCloud() {
  const cloud = await startCloud();
  await cloud.settle(RESIDENT, '测速');
  const submit = (number) =>
    cloud.call(RESIDENT, 'appeal.submit', {
      category: 'livelihood',
      content: `第 ${number} 条意见`,
      isAnonymous: false,
      idempotencyKey: `bench-${crypto.randomUUID()}`,
    });
  const list = () => cloud.call(RESIDENT, 'appeal.list', { scope: 'mine', limit: 20 });
  const me = await rate(200, 1, () => cloud.call(RESIDENT, 'account.me', {}));
  report('account.me, one after the other', me);
  report('appeal.submit, durable, one after the other', await rate(60, 1, submit), me);
  report('appeal.submit, durable, eight at once', await rate(120, 8, submit), me);
  const few = await rate(100, 1, list);
  report('appeal.list, 20 of 180', few, me);
  await rate(820, 8, submit);
  report('appeal.list, 20 of 1,000 (ratio to 20 of 180)', await rate(100, 1, list), few);
  await cloud.discard();
}

async function benchTriage() {
  const short = '楼道灯坏了一个星期，老人晚上看不见。';
  const long = short.repeat(100);
  const once = (content) => async () => void triage({ category: 'property', content });
  const shortRate = await rate(20_000, 1, once(short));
  report(`triage of ${short.length} characters`, shortRate);
  report(`triage of ${long.length} characters`, await rate(1000, 1, once(long)), shortRate);
}

/** Fails the bench when a text costs too much. */
function benchSlowTexts() {
  for (const { name, times } of measureSlowTexts()) {
    const isSlow = times > MOST_TIMES;
    console.log(`${isSlow ? '✗ ' : ''}${name.padEnd(72)} ${times.toFixed(2)} ×`);
    if (isSlow) process.exitCode = 1;
  }
}

/** Fails the bench when hostile appeals make a list slower. */
async function showHostile() {
  for (const { name, before, after } of await benchHostile()) {
    const ratio = after / before;
    const isSlow = ratio > MOST_RATIO;
    show({ name: `${isSlow ? '✗ ' : ''}${name}`, value: after, unit: 'ms', ratio });
    if (isSlow) process.exitCode = 1;
  }
}

/** Requests and documents touched by the same call in a small and in a large store; 1.00 × means that the size costs nothing. */
function showTouched(which, measurements) {
  for (const { name, small, large } of measurements) {
    const words = `${large.requests} requests, ${large.documents} documents`;
    const ratios = ['requests', 'documents'].map(
      (what) => `${(large[what] / small[what]).toFixed(2)} ×`,
    );
    console.log(`${`${which}: ${name}`.padEnd(72)} ${words.padEnd(30)} ${ratios.join('  ')}`);
  }
}

function sizes(large, small) {
  return `${large.toLocaleString('en')} against ${small.toLocaleString('en')}`;
}

await benchTriage();
benchSlowTexts();
await benchCloud();
showTouched(`city of ${sizes(LARGE_CITY, SMALL_CITY)}`, await benchCity());
showTouched(`messages, ${sizes(MANY_STORED, FEW_STORED)}`, await benchOutbox());
await showHostile();
for (const measurement of await benchDatabase()) show(measurement);
for (const measurement of measureTriage()) show(measurement);
for (const measurement of measureRedaction()) show(measurement);
