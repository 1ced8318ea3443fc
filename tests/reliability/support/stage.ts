import { rmSync } from 'node:fs';
import { MESSAGE_PUSH } from '../../../cloudfunctions/lib/message-push';
import type { Actor, Known } from '../../../cloudfunctions/lib/scenario';
import { STORAGE_RULES } from '../../../cloudfunctions/lib/storage-rules';
import type { MailboxRecord } from '../../../cloudfunctions/notice/mailbox';
import type { NoticeRecord } from '../../../cloudfunctions/notice/record';
import type { ActionName, Envelope } from '../../../contract';
import type { Devcloud } from '../../../devcloud/start';
import { grantAll, storeMailboxes } from '../../support/acceptances';
import { TEST_START } from '../../support/cloud';
import { functionsWith } from '../../support/functions-under-test';
import { startDevcloud } from '../../support/host-devcloud';
import { readable } from '../../support/opened';
import { PICTURE } from '../../support/picture';
import { newDataDir } from '../../support/start-cloud';
import { isStored } from '../../support/stored-file';
import {
  mailboxDocument,
  PEOPLE,
  residentDocument,
  settlingInputs,
  worldDocuments,
} from '../../support/world';
import { type Books, errorsIn } from './accounts';
import type { Areas } from './areas';
import type { Job } from './job';
import { inputOf, newKnown } from './known';
import { answerOf, leftBy, type Outcome, stateOf } from './outcome';
import type { NamedScenario } from './scenarios';
import type { PlayedStep } from './step';

const OPENIDS: Record<Actor, string> = {
  newcomer: 'o-stage-newcomer',
  resident: 'o-stage-resident',
  neighbour: 'o-stage-neighbour',
  joiner1: 'o-stage-joiner-1',
  joiner2: 'o-stage-joiner-2',
  joiner3: 'o-stage-joiner-3',
  joiner4: 'o-stage-joiner-4',
  ...PEOPLE,
};
const JOINERS = ['joiner1', 'joiner2', 'joiner3', 'joiner4'] as const;

/** The act begins an hour after the story before it, a second after the minute: no timer comes in between. */
export const ACT_AT = new Date(Date.parse(TEST_START) + 3_601_000).toISOString();
/** The idempotency key of the act itself, in every run of it. */
const KEY = 'the-act-itself';
const TRIES = 30;
/** How long the locks of a function that died live. */
const LOCKS_MS = 30_000;
/** How often everybody accepted each template, in WeChat and as stored. */
const ACCEPTANCES = 50;

type Document = { _id: string } & Record<string, unknown>;
interface Upload {
  openid: string;
  cloudPath: string;
}

/** The state before the act: every document, every file, and what steps may refer to. */
export interface Scene {
  documents: Record<string, Document[]>;
  uploads: Upload[];
  known: Known;
  books: Books;
}

/** The steps before an act, the people who cannot be reached, and what goes wrong meanwhile. */
export type Story = Pick<NamedScenario, 'given'> &
  Partial<Pick<NamedScenario, 'unreachable'> & Pick<Job, 'faults'>>;

/** One devcloud that plays scenarios again and again, each from the same scene. */
export class Stage {
  /** The codes that calls were refused with since the scene was restored. */
  refusals: string[] = [];
  /** Somebody died since the scene was restored. */
  private mayBeLocked = false;

  private constructor(
    readonly areas: Areas,
    readonly devcloud: Devcloud,
    private readonly dataDir: string,
  ) {}

  /** WeChat takes longer to look at a picture than any of these tests. A long run kills instances, others only calls. */
  static async open(areas: Areas): Promise<Stage> {
    const dataDir = newDataDir();
    const devcloud = await startDevcloud({
      port: 0,
      dataDir,
      functionsDir: functionsWith(areas.builtElsewhere, dataDir),
      webDir: null,
      cloudEnv: 'local-dev',
      appId: 'touristappid',
      env: {
        DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
        TEMPLATE_TASK: 'task',
        TEMPLATE_PROGRESS: 'progress',
        TEMPLATE_DIGEST: 'digest',
      },
      messagePush: MESSAGE_PUSH,
      storageRules: STORAGE_RULES,
      isRehearsal: true,
      kills: process.env.LONG === '1' ? 'instance' : 'call',
      lifetimes: { mediaCheck: 3_600_000 },
      moreIndexes: areas.moreIndexes,
    });
    return new Stage(areas, devcloud, dataDir);
  }

  async close(): Promise<void> {
    await this.devcloud.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** Plays what comes before the act, on an empty world, and remembers what is there then. */
  async prepare({ given, unreachable = [], faults: order = {} }: Story): Promise<Scene> {
    const { admin, clock, faults } = this.devcloud;
    faults.set({});
    await this.devcloud.settle();
    const { places, people } = worldDocuments();
    const joiners = JOINERS.map((who) => residentDocument(OPENIDS[who], who));
    admin.restore({ places, people: [...people, ...joiners] });
    this.mayBeLocked = false;
    await clock.set(TEST_START);
    const silent = unreachable.map((who) => OPENIDS[who]);
    storeMailboxes(
      admin,
      Object.values(OPENIDS).map((id) =>
        mailboxDocument(id, silent.includes(id) ? 0 : ACCEPTANCES),
      ),
    );
    await this.settle('resident', '桂花');
    await this.settle('neighbour', '老李');
    const books = { mailboxes: [], notices: [], outbox: [] };
    const scene: Scene = { documents: {}, uploads: [], known: newKnown(this.areas), books };
    await this.refresh(scene);
    faults.set(order);
    for (const [position, step] of given.entries()) {
      const data = await this.play(step, scene.known, `given-step-${position}`);
      this.learn(scene, step, data);
    }
    faults.set({});
    for (const minutes of [-30, 0]) await this.passTime(after(ACT_AT, minutes));
    scene.documents = this.documents();
    scene.books = this.books();
    for (const { story } of this.areas.list) story?.look?.(scene.known, scene.documents);
    await this.restore(scene);
    return scene;
  }

  /** Back to a scene, faults forgotten. */
  async restore(scene: Scene): Promise<void> {
    const { documents, uploads } = scene;
    const { admin, clock, faults } = this.devcloud;
    faults.set({});
    this.refusals = [];
    await this.devcloud.settle();
    admin.restore(documents);
    this.mayBeLocked = false;
    grantAll(admin, scene.books.mailboxes);
    for (const upload of uploads) this.upload(upload);
    await clock.set(ACT_AT);
    await this.refresh(scene);
  }

  /** The answer to one call, as a client gets it; a lost one rejects. Past the front door, which costs as much. */
  send(step: PlayedStep, known: Known, key: string): Promise<Envelope<unknown>> {
    const input = inputOf(this.areas, step, known, key);
    return this.call(step.who, step.action, input);
  }

  /**
   * Asks again with the same key, as the app does, while the answer is lost or says that it may pass: at once, and
   * when what died holds locks, again when those have ended.
   */
  async insist(step: PlayedStep, known: Known, key: string): Promise<Envelope<unknown>> {
    for (let attempt = 1; ; attempt++) {
      const answer = await this.send(step, known, key).catch(() => null);
      if (answer && !answer.ok) this.refusals.push(answer.error.code);
      const mayPass = !answer || (!answer.ok && MAY_PASS.includes(answer.error.code));
      if (answer && !mayPass) return answer;
      if (attempt === TRIES) throw new Error(`${step.action}: ${JSON.stringify(answer)}`);
      const isBusy = answer?.ok === false && answer.error.code === 'TRY_AGAIN';
      if (isBusy && this.mayBeLocked) await this.waitForLocks();
      if (!isBusy) this.mayBeLocked = true;
    }
  }

  /** Moves the clock on until what a dead function had locked is free. */
  private async waitForLocks(): Promise<void> {
    const { clock } = this.devcloud;
    await clock.set(new Date(clock.now().getTime() + LOCKS_MS).toISOString());
  }

  /** The data of a call that must succeed in the end. */
  async play(step: PlayedStep, known: Known, key: string): Promise<unknown> {
    const answer = await this.insist(step, known, key);
    if (answer.ok) return answer.data;
    throw new Error(`${step.action} by ${step.who}: ${answer.error.code}`);
  }

  /** Moves the clock to an instant; what runs before, and what the timers start, has ended when it resolves. */
  async passTime(until: string): Promise<void> {
    await this.devcloud.settle();
    await this.devcloud.clock.set(until);
    await this.devcloud.settle();
  }

  /** Asks until the act itself is done; answers what was answered. */
  async perform(act: PlayedStep, scene: Scene): Promise<unknown> {
    return answerOf(await this.play(act, scene.known, KEY));
  }

  /** All that is stored and was sent at this moment, as text: from the same state the same follows. */
  async state(): Promise<string> {
    await this.devcloud.settle();
    return stateOf(this.documents(), this.devcloud.admin.outbox(), ACT_AT);
  }

  /**
   * Everything there is when the timers have sent what is to be sent: within ten minutes, also when a function that was sending
   * died. Throws when the books do not balance.
   */
  async aftermath({ books }: Scene): Promise<Omit<Outcome, 'answer'>> {
    await this.passTime(after(ACT_AT, 8));
    if (errorsIn(books, this.books()).length > 0) await this.passTime(after(ACT_AT, 10));
    const errors = errorsIn(books, this.books());
    if (errors.length > 0) throw new Error(errors.join('\n'));
    return leftBy(this.documents(), this.devcloud.admin.outbox());
  }

  /** Messages and credits as they are now. */
  books(): Books {
    const { admin } = this.devcloud;
    return {
      mailboxes: admin.exportDocuments('mailboxes').map(readable<MailboxRecord>),
      notices: admin.exportDocuments('notices') as unknown as NoticeRecord[],
      outbox: admin.outbox(),
    };
  }

  /** Are the bytes of this path on the disk? */
  hasFile(cloudPath: string): boolean {
    return isStored(this.dataDir, cloudPath);
  }

  documents(): Record<string, Document[]> {
    const { admin } = this.devcloud;
    const open = readable<Document>;
    const read = (of: string) => admin.exportDocuments(of).filter(isDocument).map(open).sort(byId);
    return Object.fromEntries(admin.collections().map((name) => [name, read(name)]));
  }

  /** Makes anew what does not live for long. */
  private async refresh({ known }: Scene): Promise<void> {
    for (const { story } of this.areas.list) await story?.refresh?.(known, this.devcloud);
  }

  private call(who: Actor, action: string, input: object): Promise<Envelope<unknown>> {
    return this.devcloud.call(OPENIDS[who], action as ActionName, input as never);
  }

  private async settle(who: Actor, nickname: string): Promise<void> {
    const [consent, join] = settlingInputs(nickname);
    for (const [action, input] of [
      ['account.consent', consent],
      ['account.join', join],
    ] as const) {
      const answer = await this.call(who, action, input);
      if (!answer.ok) throw new Error(`${action} by ${who}: ${answer.error.code}`);
    }
  }

  private learn({ known, uploads }: Scene, { who, action }: PlayedStep, data: unknown): void {
    const { story, things } = this.areas.of(action);
    const { id, cloudPath } = data as { id?: string; cloudPath?: string };
    if (things?.makers.includes(action) && id) known.thingId = id;
    if (action.endsWith('.prepareUpload') && cloudPath) {
      const upload = { openid: OPENIDS[who], cloudPath };
      uploads.push(upload);
      known.fileId = this.upload(upload);
    }
    story?.learn?.(known, action, data);
  }

  private upload({ openid, cloudPath }: Upload): string {
    return this.devcloud.admin.putFile(openid, cloudPath, PICTURE, 'image/png').fileID;
  }
}

/** Answers after which the same call may succeed. */
const MAY_PASS: readonly string[] = ['TRY_AGAIN', 'INTERNAL'];

function isDocument(value: Record<string, unknown>): value is Document {
  return typeof value._id === 'string';
}

function byId(one: Document, other: Document): number {
  return one._id < other._id ? -1 : 1;
}

/** Some minutes later. */
export function after(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
