import { NativeField } from '../../tests/support/native-fields';
import { randomFrom } from '../../tests/support/random';
import { settleTyping, TypedText } from './typed-text';

const SEEDS = Array.from({ length: 100 }, (_, index) => index + 1);
const LETTERS = [...'三号楼二单元门口的灯坏了 0123 abc，。👵🏠\n'];

/** A page, its field and the native field on a clock of their own; `setData` is 0 to 600 ms late. */
class Scene {
  now = 0;
  told: string[] = [];
  value: string;
  native: NativeField;
  private timers: { at: number; work: () => void }[] = [];
  private edition = 0;
  readonly text: TypedText;

  constructor(
    readonly random: () => number,
    value = '',
  ) {
    this.value = value;
    this.native = new NativeField(value);
    this.text = new TypedText(value, {
      tell: (text) => {
        this.told.push(text);
        this.value = text;
      },
      after: (milliseconds, work) => {
        const timer = { at: this.now + milliseconds, work };
        this.timers.push(timer);
        return () => void this.timers.splice(this.timers.indexOf(timer) >>> 0, 1);
      },
    });
  }

  between(least: number, most: number): number {
    return Math.floor(least + this.random() * (most - least));
  }

  /** The page draws: what it has goes into the field, what the field wants to the native field. */
  draw(): void {
    this.text.receive(this.value);
    if (this.text.edition !== this.edition) this.native = new NativeField(this.text.start);
    this.edition = this.text.edition;
    this.native.give(this.text.start, this.now + this.between(0, 600));
  }

  press(key: string): void {
    this.native.text += key;
    this.text.type(this.native.text);
  }

  pass(milliseconds: number): void {
    const end = this.now + milliseconds;
    for (;;) {
      const [due] = this.timers.filter(({ at }) => at <= end).sort((one, two) => one.at - two.at);
      if (!due) break;
      this.now = due.at;
      this.timers.splice(this.timers.indexOf(due), 1);
      due.work();
      // React may draw a little later, when more was typed.
      if (this.random() < 0.5) this.draw();
    }
    this.now = end;
    this.native.passTime(this.now);
  }
}

/** Types at the pace of a person: mostly quickly, now and then with a pause in which the page is told. */
function typeAll(scene: Scene, length: number): string {
  let wanted = '';
  for (let count = 0; count < length; count += 1) {
    const key = LETTERS[scene.between(0, LETTERS.length)] ?? '';
    wanted += key;
    scene.press(key);
    if (scene.random() < 0.3) scene.draw();
    scene.pass(scene.random() < 0.2 ? scene.between(300, 900) : scene.between(30, 250));
  }
  return wanted;
}

test.each(SEEDS)('nothing typed is lost, whatever is drawn and however late: seed %i', (seed) => {
  const scene = new Scene(randomFrom(seed), seed % 2 ? '' : '上次写的');
  const wanted = scene.value + typeAll(scene, 28);
  settleTyping();
  scene.draw();
  scene.pass(1000);
  expect(scene.value).toBe(wanted);
  expect(scene.native.text).toBe(wanted);
  expect(scene.told.length).toBeLessThan(20);
});

test.each(SEEDS)(
  'a text of the program replaces what is typed, and is typed on: seed %i',
  (seed) => {
    const scene = new Scene(randomFrom(seed));
    typeAll(scene, scene.between(1, 10));
    settleTyping();
    scene.draw();
    scene.value = seed % 3 === 0 ? '' : '模板的话';
    scene.draw();
    const wanted = scene.value + typeAll(scene, 8);
    settleTyping();
    scene.draw();
    scene.pass(1000);
    expect([scene.value, scene.native.text]).toEqual([wanted, wanted]);
  },
);

test('cleared by the program, the field is empty though it began empty', () => {
  const scene = new Scene(randomFrom(1));
  scene.press('灯');
  settleTyping();
  scene.draw();
  scene.value = '';
  scene.draw();
  expect(scene.native.text).toBe('');
  scene.pass(1000);
  expect(scene.told).toEqual(['灯']);
});

test('the page hears of the text when the typing pauses, not at each key', () => {
  const scene = new Scene(randomFrom(1));
  for (const key of '三号楼') {
    scene.press(key);
    scene.pass(200);
  }
  expect(scene.told).toEqual([]);
  scene.pass(100);
  expect(scene.told).toEqual(['三号楼']);
});

test('the count follows each key', () => {
  const scene = new Scene(randomFrom(1));
  const counts: number[] = [];
  const stop = scene.text.subscribe(() => counts.push(scene.text.length()));
  scene.press('灯');
  scene.press('坏');
  stop();
  scene.press('了');
  expect(counts).toEqual([1, 2]);
});
