import Taro from '@tarojs/taro';
import { drawOn, measureWith, type Pen } from './draw';
import type { Drawing, Measure } from './drawing';

interface CanvasNode {
  width: number;
  height: number;
  getContext(kind: '2d'): Pen;
}

/** The canvas of the page with this id, which stands there already. */
function canvasOf(id: string): Promise<CanvasNode> {
  return new Promise((resolve, reject) => {
    const query = Taro.createSelectorQuery();
    query.select(`#${id}`).fields({ node: true, size: false });
    query.exec((found: readonly ({ node?: CanvasNode } | null)[]) => {
      const node = found[0]?.node;
      if (node) resolve(node);
      else reject(new Error('no canvas'));
    });
  });
}

/** Draws a picture on the canvas of the page and answers its file. */
export async function makePicture(
  canvasId: string,
  layout: (measure: Measure) => Drawing,
): Promise<string> {
  const canvas = await canvasOf(canvasId);
  const pen = canvas.getContext('2d');
  drawOn(canvas, pen, layout(measureWith(pen)));
  const { width: destWidth, height: destHeight } = canvas;
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: canvas as unknown as Taro.Canvas,
    destWidth,
    destHeight,
    fileType: 'png',
  });
  return tempFilePath;
}

/** WeChat asks what to do with it: send it to somebody, or keep it in the album. Neither is no error. */
export async function offerPicture(path: string): Promise<void> {
  try {
    await Taro.showShareImageMenu({ path });
  } catch (fault) {
    if (!/cancel/i.test(JSON.stringify(fault))) throw fault;
  }
}
