import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadSettings } from '../config/settings';
import { nextKeys, type Rekeyed } from './rekey/next-keys';

const ROOT = resolve(__dirname, '..');
const SETTINGS = resolve(ROOT, 'config/settings.json');

const COUNT =
  'Count the documents of appeals, people, mailboxes, notices and reviews whose sealedBy is below the id of the first key. When there are ' +
  'none for an hour, run `npm run rekey -- --drop`.';
const SAYS: Record<Rekeyed['step'], string> = {
  opens:
    'There is a new key, which only opens. Deploy all functions, then run `npm run rekey` again.',
  seals: `The new key seals. Deploy all functions: their timers seal the older texts anew. ${COUNT}`,
  waits: `The newest key seals already. ${COUNT}`,
  dropped:
    'The older keys are gone. Deploy all functions. Keep dataKey: ids, marks and codes are made with it.',
  refused: 'Nothing was changed: there is no dataKey, or the newest key does not seal yet.',
};

/** `npm run rekey`: the next step of a change of the keys that seal. It writes `config/settings.json`, nothing else. */
function rekey(isDropping: boolean): number {
  if (!existsSync(SETTINGS)) return say('refused');
  const { dataKey, sealingKeys } = loadSettings(ROOT);
  const first = dataKey === '' ? [] : [{ id: 1, key: dataKey }];
  const known = sealingKeys.length > 0 ? sealingKeys : first;
  const newKey = randomBytes(32).toString('base64');
  const { step, keys } = nextKeys(known, { newKey, isDropping });
  if (step === 'opens' || step === 'seals' || step === 'dropped') {
    const settings: unknown = JSON.parse(readFileSync(SETTINGS, 'utf8'));
    writeWhole({ ...(settings as object), sealingKeys: keys });
  }
  return say(step);
}

/** A key is lost with half a file. */
function writeWhole(settings: object): void {
  writeFileSync(`${SETTINGS}.new`, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${SETTINGS}.new`, SETTINGS);
}

function say(step: Rekeyed['step']): number {
  console.log(SAYS[step]);
  return step === 'refused' ? 1 : 0;
}

process.exitCode = rekey(process.argv.includes('--drop'));
