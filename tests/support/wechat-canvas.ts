/** A 2D context of WeChat, as far as pictures of texts need it. Its fields are set in the world of the mini program. */
interface Pen {
  font: string;
}

/** A picture that the mini program made: the texts on it, from the first to the last that was drawn. */
export interface MadePicture {
  path: string;
  width: number;
  height: number;
  texts: string[];
}

interface Answers {
  success?: (result: unknown) => void;
  fail?: (fault: unknown) => void;
  complete?: (result: unknown) => void;
}

type ToFile = { canvas?: { getContext: unknown; width: number; height: number } } & Answers;

/** The canvases (`type="2d"`) of the pages, the files made of them, and what was offered to be sent or kept. */
export class Canvases {
  readonly offered: MadePicture[] = [];
  private readonly made = new Map<string, MadePicture>();
  private readonly texts = new Map<unknown, string[]>();

  /** What a query for a node answers for a canvas. */
  node(): object {
    const texts: string[] = [];
    const pen = {
      scale: () => undefined,
      fillRect: () => undefined,
      fillText: (text: string) => void texts.push(text),
      measureText(this: Pen, text: string) {
        return { width: widthOf(text, this.font) };
      },
    };
    const getContext = (kind: string) => (kind === '2d' ? pen : null);
    this.texts.set(getContext, texts);
    return { width: 300, height: 150, getContext };
  }

  api(): object {
    return {
      canvasToTempFilePath: (options: ToFile) => this.toFile(options),
      showShareImageMenu: (options: { path: string } & Answers) => this.offer(options),
    };
  }

  private async toFile(options: ToFile): Promise<object> {
    const { canvas } = options;
    const texts = this.texts.get(canvas?.getContext);
    if (!canvas || !texts) return fail(options, 'canvasToTempFilePath:fail canvas is empty');
    const path = `http://tmp/picture-${this.made.size + 1}.png`;
    const { width, height } = canvas;
    this.made.set(path, { path, width, height, texts: [...texts] });
    return done(options, { tempFilePath: path });
  }

  private async offer(options: { path: string } & Answers): Promise<object> {
    const picture = this.made.get(options.path);
    if (!picture) return fail(options, 'showShareImageMenu:fail file not found');
    this.offered.push(picture);
    return done(options, {});
  }
}

function widthOf(text: string, font: string): number {
  const size = Number(/(\d+)px/.exec(font)?.[1] ?? 10);
  return [...text].reduce((sum, sign) => sum + (sign < '\u007f' ? size / 2 : size), 0);
}

function done(options: Answers, result: object): object {
  const full = { errMsg: ':ok', ...result };
  options.success?.(full);
  options.complete?.(full);
  return full;
}

function fail(options: Answers, errMsg: string): object {
  options.fail?.({ errMsg });
  options.complete?.({ errMsg });
  return { errMsg };
}
