import type { Input } from '../../contract';
import { ask, type SeedCloud } from './cloud';
import { drawPicture, type PictureName } from './pictures';
import type { Event } from './schedule';
import { makeVoice } from './sounds';
import type { ActStep, Story } from './story';

/** The same file of the same step, the same path. */
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
  const kind = { kind: 'voice', extension: 'wav', idempotencyKey: uploadKey(step, 'voice') } as const;
  const { cloudPath } = await ask(cloud, step, owner, 'appeal.prepareUpload', kind);
  const { fileID } = await cloud.uploadFile(owner, cloudPath, makeVoice(seconds), 'audio/wav');
  return fileID;
}

/** Uploads what belongs to the story, submits it and answers the id of the appeal. */
async function submit(cloud: SeedCloud, { id, owner, writes }: Story): Promise<string> {
  const step = `${id}, submit`;
  const { pictures, voiceSeconds, ...words } = writes;
  const images: string[] = [];
  for (const name of pictures ?? []) images.push(await uploadPicture(cloud, step, owner, name));
  const input: Input<'appeal.submit'> = { ...words, idempotencyKey: `seed-${id}-submit` };
  if (images.length > 0) input.images = images;
  if (voiceSeconds !== undefined) {
    const fileId = await uploadVoice(cloud, step, owner, voiceSeconds);
    input.voice = { fileId, seconds: voiceSeconds };
  }
  const appeal = await ask(cloud, step, owner, 'appeal.submit', input);
  return appeal.id;
}

async function act(
  cloud: SeedCloud,
  story: Story,
  index: number,
  step: ActStep,
  appealId: string | undefined,
): Promise<void> {
  const name = `${story.id}, step ${index + 1}`;
  if (appealId === undefined) throw new Error(`seed: ${name} comes before the appeal`);
  const one = { appealId, idempotencyKey: `seed-${story.id}-${index + 1}` };
  await ask(cloud, name, step.who, `appeal.${step.act}` as const, { ...step.input, ...one });
}

/** Plays the events in their order, the clock going along; refused calls throw. */
export async function playEvents(cloud: SeedCloud, events: readonly Event[]): Promise<void> {
  const appealIds = new Map<string, string>();
  let clock = '';
  for (const event of events) {
    if (event.at > clock) await cloud.setClock(event.at);
    clock = event.at;
    if (event.kind === 'submit') {
      appealIds.set(event.story.id, await submit(cloud, event.story));
    } else if (event.kind === 'act') {
      const { story, step, index } = event;
      await act(cloud, story, index, step, appealIds.get(story.id));
    } else if (event.kind === 'read') {
      const input = { ids: 'all', idempotencyKey: `seed-read-${event.who}` } as const;
      await ask(cloud, 'reading the inbox', event.who, 'notice.markRead', input);
    }
  }
}
