import { randomFrom } from './random';
import { findNode, fire, type RenderNode } from './render-tree';

/** What the page's data gives an element, as it was last drawn. */
interface DrawnNode extends RenderNode {
  _vt?: { attrs?: readonly { name: string; value?: unknown }[] };
}

/** How long one key takes, and how late `setData` reaches the native side, simulated milliseconds. */
const KEY = { least: 60, most: 240 };
const DELIVERY = { least: 0, most: 600 };

/**
 * WeChat's own text field. It has a text of its own. A new `value` of the page's data comes late, and overwrites what was
 * typed since; WeChat compares with the `value` before, so the same one again does nothing.
 */
export class NativeField {
  private onTheWay: { at: number; text: string }[] = [];

  constructor(
    private given: string,
    public text = given,
  ) {}

  /** The page's data has this `value` now; it arrives at `at`, never before an earlier one. */
  give(value: string, at: number): void {
    if (value === this.given) return;
    this.given = value;
    const last = this.onTheWay.at(-1)?.at ?? 0;
    this.onTheWay.push({ at: Math.max(at, last), text: value });
  }

  /** What has arrived by then is shown. */
  passTime(now: number): void {
    for (const { at, text } of this.onTheWay) if (at <= now) this.text = text;
    this.onTheWay = this.onTheWay.filter(({ at }) => at > now);
  }
}

/** A field that somebody types into. */
interface Focus {
  page: object;
  /** The page's whole tree: is the field still in it? */
  root: RenderNode;
  node: RenderNode;
}

/** The keyboard of a phone: one key after the other, in simulated time that a seed decides. */
export class Keyboard {
  private readonly fields = new WeakMap<RenderNode, NativeField>();
  private readonly random: () => number;
  private focus: Focus | null = null;
  private now = 0;

  /** `turn`: lets the program do what an event makes it do, `setData` included. */
  constructor(
    seed: number,
    private readonly turn: () => Promise<void>,
  ) {
    this.random = randomFrom(seed);
  }

  /** Goes into the field, deletes what stands there and types. */
  async type(focus: Focus, text: string): Promise<void> {
    if (this.focus && this.focus.node !== focus.node) this.leave();
    this.focus = focus;
    const field = this.fieldOf(focus.node);
    if (field.text !== '') await this.press(focus, '');
    for (const key of text) await this.press(focus, this.fieldOf(focus.node).text + key);
  }

  /** The text that the person sees in a field, when everything has arrived. */
  shown(node: RenderNode): string {
    const field = this.fieldOf(node);
    field.passTime(Number.POSITIVE_INFINITY);
    return field.text;
  }

  /** The field is left: the keyboard goes. */
  leave(): void {
    const { focus } = this;
    this.focus = null;
    if (!focus || findNode(focus.root, focus.node.id ?? '') !== focus.node) return;
    const { text } = this.fieldOf(focus.node);
    fire(focus.page, focus.node, 'blur', { value: text, cursor: text.length });
  }

  private async press({ page, root, node }: Focus, wanted: string): Promise<void> {
    if (findNode(root, node.id ?? '') !== node) {
      throw new Error(`#${node.id} was made anew while somebody typed: what is typed goes nowhere`);
    }
    const field = this.fieldOf(node);
    if (wanted.length <= Number(drawn(node, 'maxlength'))) field.text = wanted;
    fire(page, node, 'input', { value: field.text, cursor: field.text.length });
    await this.turn();
    field.give(givenTo(node), this.now + this.between(DELIVERY));
    this.now += this.between(KEY);
    field.passTime(this.now);
  }

  /** As the page gives it now, when it was not known yet; what it was given since the last key has arrived. */
  private fieldOf(node: RenderNode): NativeField {
    const known = this.fields.get(node) ?? new NativeField(givenTo(node));
    this.fields.set(node, known);
    return known;
  }

  private between({ least, most }: { least: number; most: number }): number {
    return least + this.random() * (most - least);
  }
}

function drawn(node: DrawnNode, name: string): unknown {
  return node._vt?.attrs?.find((one) => one.name === name)?.value;
}

function givenTo(node: DrawnNode): string {
  return String(drawn(node, 'value') ?? '');
}
