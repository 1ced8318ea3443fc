import type { AppealView, Input } from '../../../../contract';
import { CallError, type FailureCode } from '../../../platform/cloud/call-error';
import type { DraftFile } from '../draft';
import { DraftBox } from './draft-box';
import { Outbox } from './outbox';

/** Lets everything run that was begun. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A box, and a cloud that takes one appeal per key and answers while `network` is up. */
export class Scene {
  network = true;
  refusal: FailureCode | null = null;
  readonly tries: Input<'appeal.submit'>[] = [];
  readonly appeals = new Map<string, AppealView>();
  readonly taken: string[] = [];
  readonly refused: FailureCode[] = [];
  readonly pauses: (() => void)[] = [];
  private keys = 0;
  /** Only the present run of the app still writes. */
  private run = 0;
  private readonly newKey = () => {
    this.keys += 1;
    return `key-0000${this.keys}`;
  };
  private readonly after = (_milliseconds: number, work: () => void) => {
    this.pauses.push(work);
    return () => void this.pauses.splice(this.pauses.indexOf(work), 1);
  };
  private readonly kept = new Map<string, string>();
  box = this.openBox();
  outbox = this.openOutbox();
  isEarlier: boolean | null = null;
  /** The words of the draft that the appeal does not have. */
  late: string | null = null;
  /** The cloud takes the appeal, but its answer is lost on the way. */
  losesAnswers = false;
  hasRoom = true;

  private openBox(): DraftBox {
    const { run } = this;
    const save = (key: string, value: unknown) =>
      this.hasRoom && run === this.run && Boolean(this.kept.set(key, JSON.stringify(value)));
    return new DraftBox({
      save,
      load: <T>(key: string) => JSON.parse(this.kept.get(key) ?? 'null') as T | null,
      remove: (key) => void this.kept.delete(key),
      now: () => '2026-11-24T08:00:00.000Z',
      newKey: this.newKey,
      after: () => () => undefined,
      onFilesGone: () => undefined,
    });
  }

  private openOutbox(): Outbox {
    return new Outbox(this.box, {
      submit: async (input) => this.submit(input),
      newKey: this.newKey,
      after: this.after,
      onTaken: (draftId, _appeal, { isEarlier, late }) => {
        this.taken.push(draftId);
        this.isEarlier = isEarlier;
        this.late = late?.text ?? null;
      },
      onRefused: (_draftId, code) => void this.refused.push(code),
    });
  }

  /** The app ends and is opened again: only what the phone has kept is left. */
  restart(): void {
    this.run += 1;
    this.box = this.openBox();
    this.outbox = this.openOutbox();
  }

  edit(id: string, content: string): void {
    this.box.update(id, (draft) => ({ ...draft, content }));
  }

  write(files: DraftFile[] = []): string {
    const id = this.box.start();
    const change = { category: 'property', content: '电梯坏了', files } as const;
    this.box.update(id, (draft) => ({ ...draft, ...change, files }));
    this.box.flush();
    return id;
  }

  private async submit(input: Input<'appeal.submit'>): Promise<AppealView> {
    this.tries.push(input);
    await settle();
    if (!this.network) throw new CallError('NO_NETWORK');
    if (this.refusal) throw new CallError(this.refusal);
    const before = this.appeals.get(input.idempotencyKey);
    if (before && before.excerpt !== input.content) throw new CallError('CONFLICT');
    const appeal =
      before ?? ({ id: `a${this.appeals.size}`, excerpt: input.content } as AppealView);
    this.appeals.set(input.idempotencyKey, appeal);
    if (this.losesAnswers) throw new CallError('NO_NETWORK');
    return appeal;
  }
}
