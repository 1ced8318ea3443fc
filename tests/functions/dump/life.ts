import type { Input } from '../../../contract';
import { TEMPLATE_NAMES } from '../../../domain/notice/template-names';
import type { FunctionCloud } from '../../support/function-cloud';
import { PICTURE } from '../../support/picture';
import { newKey, PEOPLE } from '../../support/world';
import type { Visit, Writer } from './writers';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** What people do, with all that a cloud writes of it. */
export class Life {
  /** The openid of the writer of each anonymous appeal, by its number. */
  readonly truth = new Map<string, string>();
  /** Contacts, hidden words and notes. */
  readonly canaries: string[] = [];
  readonly #open: { id: string; handler: string }[] = [];
  #count = 0;
  #now = 0;

  constructor(
    private readonly cloud: FunctionCloud,
    private readonly dice: () => number,
  ) {}

  /** They allow messages, write, and hours later the grid worker takes it up; they read when they like. */
  async visit(visit: Visit): Promise<void> {
    const { writer, at, isAnonymous } = visit;
    await this.#clockAt(at);
    if (this.dice() < 0.5) await this.#allowMessages(writer);
    const { id, number } = await this.cloud.call(
      writer.openid,
      'appeal.submit',
      await this.#draft(visit),
    );
    if (isAnonymous) this.truth.set(number, writer.openid);
    await this.#clockAt(at + this.dice() * HOUR_MS);
    await this.#takeUp(id);
    if (this.dice() < 0.6) await this.#readAll(writer);
    if (this.dice() < 0.3) {
      const part = { appealId: id, words: ['长椅'], idempotencyKey: newKey() };
      await this.cloud.call(writer.openid, 'appeal.hide', part);
    }
  }

  /** In the end staff tell of each appeal in turn, some times over; everybody reads once, at a moment of their own. */
  async end(writers: readonly Writer[], times: number): Promise<void> {
    const steps = Array.from({ length: times }, () => this.#open).flat();
    const reads = writers.map((writer) => ({
      writer,
      before: Math.floor(this.dice() * steps.length),
    }));
    for (const [at, { id, handler }] of steps.entries()) {
      await this.#clockAt(this.#now + MINUTE_MS);
      for (const { writer, before } of reads) if (before === at) await this.#readAll(writer);
      const said = { appealId: id, text: '正在办理', idempotencyKey: newKey() };
      await this.cloud.call(handler, 'appeal.progress', said);
    }
  }

  async #clockAt(at: number): Promise<void> {
    this.#now = Math.max(this.#now + 1000, Math.floor(at));
    await this.cloud.clock.set(new Date(this.#now).toISOString());
  }

  #allowMessages({ openid }: Writer): Promise<unknown> {
    const some = TEMPLATE_NAMES.slice(0, 1 + Math.floor(this.dice() * TEMPLATE_NAMES.length));
    const answers = some.map((template) => ({ template, answer: 'accept' as const }));
    for (const template of some) this.cloud.devcloud.admin.grantSubscription(openid, template, 1);
    const input = { answers, idempotencyKey: newKey() };
    return this.cloud.call(openid, 'notice.recordAnswers', input);
  }

  async #draft({ writer, isAnonymous }: Visit): Promise<Input<'appeal.submit'>> {
    const number = this.#count++;
    const [hidden, contact] = [`暗语${number}号`, `weixin${number}id`];
    this.canaries.push(hidden, contact);
    const images = this.dice() < 0.2 ? [await this.#picture(writer)] : undefined;
    return {
      category: 'suggestion',
      content: `建议广场加一张长椅，${hidden}，第${number}次`,
      alsoHide: [hidden],
      contact,
      isAnonymous,
      ...(images && { images }),
      idempotencyKey: newKey(),
    };
  }

  async #picture({ openid }: Writer): Promise<string> {
    const input = { kind: 'image', extension: 'png', idempotencyKey: newKey() } as const;
    const { cloudPath } = await this.cloud.call(openid, 'appeal.prepareUpload', input);
    return this.cloud.upload(openid, cloudPath, PICTURE, 'image/png');
  }

  async #takeUp(appealId: string): Promise<void> {
    const text = `内部备注${this.#count}条`;
    this.canaries.push(text);
    const one = () => ({ appealId, idempotencyKey: newKey() });
    const [{ assignedTo }] = this.cloud.stored('appeals').filter(({ _id }) => _id === appealId) as [
      { assignedTo: string[] },
    ];
    const handler = assignedTo[0]?.startsWith('grid') ? PEOPLE.gridWorker : PEOPLE.desk;
    await this.cloud.call(handler, 'appeal.accept', one());
    await this.cloud.call(handler, 'appeal.note', { ...one(), text });
    this.#open.push({ id: appealId, handler });
  }

  async #readAll({ openid }: Writer): Promise<void> {
    const until = await this.cloud.clock.now();
    const input = { ids: 'all', until, idempotencyKey: newKey() } as const;
    await this.cloud.call(openid, 'notice.markRead', input);
  }
}
