import type { Input } from '../../contract';
import { ask, type SeedCloud } from './cloud';
import { drawPicture, type PictureName } from './pictures';
import type { Event } from './schedule';
import { makeVoice } from './sounds';
import type { ActStep, SettingsStory, Story } from './story';

/** In milliseconds. */
const MINUTE = 60_000;

/** The same file of the same step gets the same path. */
function uploadKey(step: string, name: string): string {
  return `seed-${step}-${name}`.replace(/[^\w-]+/g, '-').slice(0, 64);
}

async function uploadPicture(
  cloud: SeedCloud,
  step: string,
  owner: string,
  name: PictureName,
): Promise<string> {
  const kind = { kind: 'image', extension: 'png', idempotencyKey: uploadKey(step, name) } as const;
  const { cloudPath } = await ask(cloud, step, owner, 'appeal.prepareUpload', kind);
  const { fileID } = await cloud.uploadFile(owner, cloudPath, drawPicture(name), 'image/png');
  return fileID;
}

async function uploadVoice(
  cloud: SeedCloud,
  step: string,
  owner: string,
  seconds: number,
): Promise<string> {
  const kind = {
    kind: 'voice',
    extension: 'wav',
    idempotencyKey: uploadKey(step, 'voice'),
  } as const;
  const { cloudPath } = await ask(cloud, step, owner, 'appeal.prepareUpload', kind);
  const { fileID } = await cloud.uploadFile(owner, cloudPath, makeVoice(seconds), 'audio/wav');
  return fileID;
}

/** Later steps need this of an appeal. */
interface Known {
  id: string;
  number: string;
  /** Only an appeal that staff recorded has one. */
  claimCode: string | null;
}

/** Uploads the files of the story and submits the appeal, or records it. */
async function begin(cloud: SeedCloud, story: Story): Promise<Known> {
  const step = `${story.id}, submit`;
  const idempotencyKey = `seed-${story.id}-submit`;
  if ('recordedBy' in story) {
    const input = { ...story.writes, idempotencyKey };
    const appeal = await ask(cloud, step, story.recordedBy, 'appeal.record', input);
    return { ...appeal, claimCode: appeal.intake?.claimCode ?? null };
  }
  const { owner, writes } = story;
  const { pictures, voiceSeconds, ...words } = writes;
  const images: string[] = [];
  for (const name of pictures ?? []) images.push(await uploadPicture(cloud, step, owner, name));
  const input: Input<'appeal.submit'> = { ...words, idempotencyKey };
  if (images.length > 0) input.images = images;
  if (voiceSeconds !== undefined) {
    const fileId = await uploadVoice(cloud, step, owner, voiceSeconds);
    input.voice = { fileId, seconds: voiceSeconds };
  }
  return { ...(await ask(cloud, step, owner, 'appeal.submit', input)), claimCode: null };
}

async function act(
  cloud: SeedCloud,
  { story, step, index }: { story: Story; step: ActStep; index: number },
  find: (storyId: string) => Known,
): Promise<void> {
  const name = `${story.id}, step ${index + 1}`;
  const idempotencyKey = `seed-${story.id}-${index + 1}`;
  const { id: appealId, number, claimCode } = find(story.id);
  if (step.act === 'claim') {
    const claimed = { number, code: claimCode ?? '', idempotencyKey };
    await ask(cloud, name, step.who, 'appeal.claim', claimed);
    return;
  }
  const input = { ...step.input, appealId, idempotencyKey };
  if ('intoId' in input) input.intoId = find(input.intoId).id;
  await ask(cloud, name, step.who, `appeal.${step.act}` as const, input);
}

async function save(cloud: SeedCloud, { who, saves }: SettingsStory): Promise<void> {
  const { communityId } = saves;
  const input = { ...saves, version: 0, idempotencyKey: `seed-settings-${communityId}` };
  await ask(cloud, `settings of ${communityId}`, who, 'appeal.saveSettings', input);
}

/** A person reads the inbox. The screen also shows messages that timers sent within that minute. */
async function readInbox(cloud: SeedCloud, { at, who }: { at: string; who: string }) {
  const until = new Date(Date.parse(at) + MINUTE).toISOString();
  const input = { ids: 'all', until, idempotencyKey: `seed-read-${who}` } as const;
  await ask(cloud, 'reading the inbox', who, 'notice.markRead', input);
}

/** Plays the events in their order and moves the clock along. It throws when the cloud refuses a call. */
export async function playEvents(cloud: SeedCloud, events: readonly Event[]): Promise<void> {
  const known = new Map<string, Known>();
  const find = (storyId: string) => {
    const appeal = known.get(storyId);
    if (!appeal) throw new Error(`seed: ${storyId} has not begun`);
    return appeal;
  };
  let clock = '';
  for (const event of events) {
    if (event.at > clock) await cloud.setClock(event.at);
    clock = event.at;
    if (event.kind === 'submit') known.set(event.story.id, await begin(cloud, event.story));
    else if (event.kind === 'act') await act(cloud, event, find);
    else if (event.kind === 'save') await save(cloud, event.settings);
    else if (event.kind === 'read') await readInbox(cloud, event);
  }
}
