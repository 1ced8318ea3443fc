import { instantOf } from '../../../../domain/calendar/beijing-time';
import { call } from '../../../platform/cloud/call';
import { newIdempotencyKey } from '../../../platform/cloud/key';
import { uploadFile } from '../../../platform/cloud/upload';
import { type Network, readNetwork, watchNetwork } from '../../../platform/device/network';
import { say } from '../../../platform/device/toast';
import {
  dropKeptFile,
  findKeptFile,
  isKeptPath,
  keepFile,
  listKeptFiles,
} from '../../../platform/storage/keep-file';
import { load, remove, save } from '../../../platform/storage/storage';
import { queryClient } from '../../../setup/query';
import { queryKeys } from '../../../setup/query-keys';
import { tellTyped } from '../../../setup/typed-text';
import { type Draft, type DraftFile, keptNameOf, reviveDraft, withFileId } from '../draft';
import { DRAFT_TEXT } from '../draft-text';
import { type JustSubmitted, justSubmittedKey } from '../intent';
import { DraftBox } from './draft-box';
import { Outbox } from './outbox';
import { SheetBox } from './sheet-box';
import { type LocalFile, Uploader } from './uploader';

const watched = new Set<string>();
let isOpen = false;

function after(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}

const slotsOf = ({ isWifi }: Network) => (isWifi ? 2 : 1);

/** The drafts of this phone. */
export const draftBox: DraftBox = new DraftBox({
  load,
  save,
  remove,
  now: () => instantOf(Date.now()),
  newKey: newIdempotencyKey,
  after,
  onFilesGone: (files) => {
    for (const file of files) {
      uploader.forget(file.localId);
      void dropKeptFile(keptNameOf(file));
    }
  },
});

/** What is written into the sheets of acts on this phone. */
export const sheetBox: SheetBox = new SheetBox({ load, save, remove });

/** The uploads of all drafts; they go on while other pages are open. */
export const uploader: Uploader = new Uploader({
  put: ({ kind, path, extension, localId }, transfer) =>
    uploadFile({ kind, path, extension, idempotencyKey: `upload-${localId}`, ...transfer }),
  slots: async () => slotsOf(await readNetwork()),
  after,
  onSent: (draftId, file, fileId) => {
    draftBox.update(draftId, (draft) => withSent(draft, file, fileId));
    if (draftBox.flush()) void dropKeptFile(keptNameOf(file));
  },
});

/** Drafts on their way to the cloud. */
export const outbox: Outbox = new Outbox(draftBox, {
  submit: async (input) => {
    const appeal = await call('appeal.submit', input);
    tellTyped();
    return appeal;
  },
  newKey: newIdempotencyKey,
  after,
  onTaken: (draftId, appeal, { isEarlier, late }) => {
    if (late) sheetBox.add(appeal.id, 'supplement', late);
    queryClient.setQueryData(queryKeys.appeal(appeal.id), appeal);
    queryClient.setQueryData(justSubmittedKey(appeal.id), howTaken(isEarlier, late));
    void queryClient.invalidateQueries({ queryKey: queryKeys.appeals });
    if (!watched.has(draftId)) say(DRAFT_TEXT.sentByItself);
  },
  onRefused: (draftId) => {
    if (!watched.has(draftId)) say(DRAFT_TEXT.refusedByItself);
  },
});

function howTaken(isEarlier: boolean, late: object | null): JustSubmitted {
  if (late) return 'edited';
  return isEarlier ? 'earlier' : 'now';
}

/** The path of a kept file is gone with it. */
function withSent(draft: Draft, sentFile: LocalFile, fileId: string): Draft {
  const { localId, path } = sentFile;
  const sent = withFileId(draft, localId, fileId);
  if (!isKeptPath(keptNameOf(sentFile), path)) return sent;
  const files = sent.files.map((file) =>
    file.localId === localId ? { ...file, path: null } : file,
  );
  return { ...sent, files };
}

/** While a page shows a draft, it tells itself what becomes of it; answers how to end that. */
export function watchDraft(draftId: string): () => void {
  watched.add(draftId);
  return () => {
    watched.delete(draftId);
  };
}

/** Copies of files that no draft knows any more: the app ended before they could be deleted. */
async function sweepKeptFiles(): Promise<void> {
  const names = await listKeptFiles();
  const wanted = new Set(draftBox.files().map(keptNameOf));
  for (const name of names) if (!wanted.has(name)) void dropKeptFile(name);
}

/** Begins to listen to the network, and tidies up; once in a run of the app. */
export function openRoom(): void {
  if (isOpen) return;
  isOpen = true;
  void sweepKeptFiles();
  watchNetwork((network) => {
    uploader.setSlots(slotsOf(network));
    if (!network.isOnline) return;
    uploader.resume();
    void outbox.resume();
  });
}

function hasPath(file: DraftFile): file is LocalFile {
  return file.path !== null;
}

/** Uploads a file that was just added to a draft, and keeps it over a restart meanwhile. */
export async function sendFile(draftId: string, file: DraftFile): Promise<void> {
  if (!hasPath(file)) return;
  uploader.send(draftId, file);
  await keepFile(keptNameOf(file), file.path);
  const now = draftBox.read(draftId)?.files.find(({ localId }) => localId === file.localId);
  if (!now || now.fileId !== null) void dropKeptFile(keptNameOf(file));
}

const isAsleep = ({ fileId, path }: DraftFile) => fileId === null && path === null;

async function findKept(files: DraftFile[]): Promise<Record<string, string>> {
  const found = await Promise.all(
    files.map(async (file) => [file.localId, await findKeptFile(keptNameOf(file))] as const),
  );
  return Object.fromEntries(found.flatMap(([id, path]) => (path === null ? [] : [[id, path]])));
}

/** Files added meanwhile stay as they are; a draft that lost a file is not sent without the person. */
function withRevived(draft: Draft, kept: Record<string, string>): Draft {
  const present = draft.files.filter(hasPath).map(({ localId, path }) => [localId, path] as const);
  const revived = reviveDraft(draft, { ...kept, ...Object.fromEntries(present) });
  const { lostFiles } = revived;
  const isWaitingToSend = draft.isWaitingToSend && lostFiles === 0;
  return { ...revived.draft, lostFiles, isWaitingToSend };
}

/** Finds the kept files of a draft from an earlier run, and goes on uploading them. */
export async function wakeDraft(draftId: string): Promise<void> {
  const draft = draftBox.read(draftId);
  const asleep = draft?.files.filter(isAsleep) ?? [];
  if (!draft || (asleep.length === 0 && draft.lostFiles === 0)) return;
  const kept = await findKept(asleep);
  draftBox.update(draftId, (now) => withRevived(now, kept));
  for (const file of draftBox.read(draftId)?.files ?? []) {
    if (file.fileId === null && hasPath(file)) uploader.send(draftId, file);
  }
}

/** Sends a draft that waited since an earlier run of the app, after its uploads. */
export async function sendWaiting(draftId: string): Promise<void> {
  await wakeDraft(draftId);
  if (!draftBox.read(draftId)?.isWaitingToSend) return;
  outbox.hold(draftId);
  await outbox.send(draftId);
}

/** Opens a draft: asks what became of it when an earlier sending of it was never answered. */
export async function askAboutDraft(draftId: string): Promise<void> {
  await wakeDraft(draftId);
  await outbox.ask(draftId);
}

/** Throws a draft away with its files, and sends it no more. */
export function removeDraft(draftId: string): void {
  outbox.cancel(draftId);
  draftBox.remove(draftId);
}
