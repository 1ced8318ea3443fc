import { Engine } from '../../database/engine';

const UNIQUE = { collection: 'single', name: 'n', fields: [{ field: 'n', order: 1 as const }] };

/** Tells that a write was acknowledged. The end mark shows that the line is complete. */
function acknowledge(what: string): void {
  process.stdout.write(`${what};\n`);
}

/** Two documents in one transaction. */
async function writePair(engine: Engine, _id: string): Promise<void> {
  const transaction = engine.transactions.start('a call');
  await engine.insert('left', [{ _id, n: _id }], transaction);
  await engine.insert('right', [{ _id, n: _id }], transaction);
  await engine.commit(transaction);
  acknowledge(`pair ${_id}`);
}

async function writeSingle(engine: Engine, _id: string): Promise<void> {
  await engine.insert('single', [{ _id, n: _id }]);
  acknowledge(`single ${_id}`);
}

/** A counter and a document for each count, in one transaction. */
async function countUp(engine: Engine): Promise<void> {
  const transaction = engine.transactions.start('a call');
  const before = engine.get('counters', 'steps', transaction);
  const n = Number(before?.n ?? 0) + 1;
  await engine.replace('counters', { _id: 'steps', n }, transaction);
  await engine.insert('steps', [{ _id: n }], transaction);
  await engine.commit(transaction);
  acknowledge(`step ${n}`);
}

/** A transaction that writes and stays open. */
async function leaveOpen(engine: Engine, _id: string): Promise<void> {
  const transaction = engine.transactions.start('a call');
  await engine.insert('left', [{ _id: `open-${_id}` }], transaction);
  await engine.insert('right', [{ _id: `half-${_id}` }], transaction);
}

async function repeat(work: (n: number) => Promise<void>): Promise<never> {
  for (let n = 0; ; n++) {
    await work(n);
    await new Promise(setImmediate);
  }
}

/** Writes in every way until it is killed. */
async function keepWriting(dataDir: string, round: string): Promise<void> {
  const engine = new Engine({
    dataDir,
    collections: ['left', 'right', 'single', 'counters', 'steps'],
    indexes: [
      { ...UNIQUE, unique: true },
      { ...UNIQUE, collection: 'left' },
    ],
    transactionLife: () => 30_000,
    onChange: () => {},
  });
  for (let n = 0; n < 3; n++) await leaveOpen(engine, `${round}-${n}`);
  await Promise.all([
    repeat((n) => writePair(engine, `a${round}-${n}`)),
    repeat((n) => writePair(engine, `b${round}-${n}`)),
    repeat((n) => writeSingle(engine, `${round}-${n}`)),
    repeat(() => countUp(engine)),
  ]);
}

void keepWriting(process.argv[2] ?? '', process.argv[3] ?? '');
