import type { BrowserPhone } from './browser-phone';

/** A screen to take a picture of: who looks at it, where, and what is done before. */
export interface PicturedScreen {
  name: string;
  openid: string;
  /** What else stands in the address besides the person. */
  more?: string;
  url: string;
  steps?: readonly Step[];
  /** The element that must be in the picture of a long page: its id. */
  scrollTo?: string;
}

/** Something that the person does on the phone. */
export type Step = (phone: BrowserPhone) => Promise<void>;

/** Something that the person does with another appeal of the seed: its id is known when the seed has run. */
export type StepAmongStories = (
  phone: BrowserPhone,
  idOf: (story: string) => string,
) => Promise<void>;

/** A picture of the sheet of an act, and what the person does on the sheet before. */
export interface SheetPicture {
  /** Told apart by this from the other pictures of the act. */
  named?: string;
  story: string;
  openid: string;
  steps?: readonly StepAmongStories[];
  scrollTo?: string;
}

export const tap =
  (id: string): Step =>
  (phone) =>
    phone.tap(id);

/** Taps what stands for another appeal of the seed. */
export const tapOf =
  (prefix: string, story: string): StepAmongStories =>
  (phone, idOf) =>
    phone.tap(`${prefix}-${idOf(story)}`);

export const type =
  (id: string, words: string): Step =>
  (phone) =>
    phone.type(id, words);

export const read =
  (words: string | RegExp): Step =>
  (phone) =>
    phone.read(words);

export const rest =
  (milliseconds: number): Step =>
  (phone) =>
    phone.page.waitForTimeout(milliseconds);

/** Opens the sheet of an act, be it at hand or behind 更多. */
export function openAct(act: string): Step {
  return async (phone) => {
    await phone.read(/\d{8}-[0-9A-Z]{6}/);
    if (!(await phone.has(`act-${act}`))) await phone.tap('act-more');
    await phone.tap(`act-${act}`);
  };
}

/** Does the work once, however many pictures are taken of it, shows the page anew and goes on. */
export function once<T>(work: () => Promise<T>): (next: (result: T) => Step) => Step {
  let done: Promise<T> | undefined;
  return (next) => async (phone) => {
    done ??= work();
    const result = await done;
    await phone.page.reload();
    await next(result)(phone);
  };
}
