import { Engine } from '../../database/engine';

/** Writes a document into each of two collections, in one transaction, and prints its id when that is acknowledged. */
async function keepWriting(dataDir: string, round: string): Promise<void> {
  const engine = new Engine({
    dataDir,
    collections: ['left', 'right'],
    indexes: [{ collection: 'left', name: 'n', fields: [{ field: 'n', order: 1 }], unique: true }],
    transactionLife: 30_000,
    onChange: () => {},
  });
  for (let n = 0; ; n++) {
    const _id = `${round}-${n}`;
    const transaction = engine.start();
    await engine.insert('left', [{ _id, n: _id }], transaction);
    await engine.insert('right', [{ _id, n: _id }], transaction);
    engine.commit(transaction);
    process.stdout.write(`${_id}\n`);
    await new Promise(setImmediate);
  }
}

void keepWriting(process.argv[2] ?? '', process.argv[3] ?? '');
