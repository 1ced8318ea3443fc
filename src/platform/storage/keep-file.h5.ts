import { ownKey } from './storage-key';

const DATABASE = 'appeal-drafts';
const STORE = 'files';

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/** Runs one request in a transaction of its own; null when the browser keeps nothing (private window, no room). */
async function tryStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  const database = await openDatabase().catch(() => null);
  if (!database) return null;
  const answer = new Promise<T | null>((resolve) => {
    const transaction = database.transaction(STORE, mode);
    const request = ask(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => resolve(null);
  });
  return answer.catch(() => null).finally(() => database.close());
}

/** Keeps a chosen file under a name until it is dropped, also when the page is closed; false when there is no room. */
export async function keepFile(name: string, path: string): Promise<boolean> {
  const blob = await fetch(path)
    .then((response) => response.blob())
    .catch(() => null);
  if (!blob) return false;
  return (await tryStore('readwrite', (store) => store.put(blob, ownKey(name)))) !== null;
}

/** A `blob:` address of the file kept under a name; null when it is not there. */
export async function findKeptFile(name: string): Promise<string | null> {
  const blob = await tryStore<unknown>('readonly', (store) => store.get(ownKey(name)));
  return blob instanceof Blob ? URL.createObjectURL(blob) : null;
}

/** Deletes the file kept under a name, if there is one. */
export async function dropKeptFile(name: string): Promise<void> {
  await tryStore('readwrite', (store) => store.delete(ownKey(name)));
}

/** The names of all kept files of this person. */
export async function listKeptFiles(): Promise<string[]> {
  const mine = ownKey('');
  const keys = await tryStore('readonly', (store) => store.getAllKeys());
  return (keys ?? []).flatMap((key) =>
    typeof key === 'string' && key.startsWith(mine) ? [key.slice(mine.length)] : [],
  );
}

/** Whether a path is gone with the kept file: a `blob:` address lives as long as the page. */
export function isKeptPath(_name: string, _path: string): boolean {
  return false;
}
