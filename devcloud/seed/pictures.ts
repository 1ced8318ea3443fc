import { type Colour, rasterise, type Shape } from './canvas';
import { encodePng } from './png';

/** Size of every picture, in pixels. */
export const PICTURE_WIDTH = 480;
export const PICTURE_HEIGHT = 360;

const INK: Colour = [38, 40, 52];
const CONCRETE: Colour = [196, 190, 180];
const SHADE: Colour = [150, 143, 133];
const CARDBOARD: Colour = [201, 154, 98];
const TAPE: Colour = [228, 201, 152];
const WATER: Colour = [108, 158, 196];
const LAMP: Colour = [255, 214, 120];

function rect(x: number, y: number, width: number, height: number, colour: Colour): Shape {
  return { kind: 'rect', x, y, width, height, colour };
}

function ellipse(x: number, y: number, rx: number, ry: number, colour: Colour): Shape {
  return { kind: 'ellipse', x, y, rx, ry, colour };
}

/** Steps that rise to the right, each with a lighter edge. */
function stairs(colour: Colour, edge: Colour): Shape[] {
  return [0, 1, 2, 3, 4, 5].flatMap((step) => {
    const x = 150 + step * 55;
    const y = 300 - step * 34;
    return [rect(x, y, 480 - x, 360 - y, colour), rect(x, y, 480 - x, 6, edge)];
  });
}

/** 楼道灯不亮: a dark stairwell with one dead and one far lamp. */
const stairwell: Shape[] = [
  { kind: 'gradient', colour: [52, 54, 70], to: [26, 27, 36] },
  rect(0, 0, 120, 360, [44, 46, 60]),
  ...stairs([64, 66, 82], [92, 94, 112]),
  { kind: 'glow', x: 430, y: 40, radius: 170, colour: LAMP, opacity: 0.55 },
  rect(426, 0, 8, 26, INK),
  ellipse(430, 36, 16, 16, LAMP),
  rect(196, 0, 8, 40, [20, 20, 28]),
  ellipse(200, 54, 20, 20, [92, 92, 100]),
  ellipse(194, 48, 6, 6, [128, 128, 136]),
];

/** 天花板漏水: a stained ceiling, drops and a puddle with a basin. */
const leak: Shape[] = [
  { kind: 'gradient', colour: [238, 232, 220], to: [214, 205, 190] },
  rect(0, 0, 480, 70, [250, 247, 240]),
  ellipse(235, 62, 120, 38, [214, 190, 146]),
  ellipse(240, 60, 78, 24, [188, 158, 110]),
  rect(0, 270, 480, 90, [176, 146, 112]),
  ...[
    [200, 130],
    [246, 168],
    [282, 118],
    [230, 222],
  ].map(([x = 0, y = 0]) => ellipse(x, y, 6, 11, WATER)),
  ellipse(240, 318, 150, 26, WATER),
  ellipse(216, 312, 60, 9, [160, 198, 224]),
  {
    kind: 'polygon',
    points: [
      [190, 262],
      [290, 262],
      [272, 316],
      [208, 316],
    ],
    colour: [212, 92, 80],
  },
  ellipse(240, 262, 50, 10, [240, 140, 124]),
];

function box(x: number, y: number, width: number, height: number): Shape[] {
  return [
    rect(x, y, width, height, CARDBOARD),
    rect(x + width - 10, y, 10, height, [176, 130, 78]),
    rect(x + width / 2 - 8, y, 16, height, TAPE),
  ];
}

/** 楼道堆杂物: boxes, a pram wheel and a broom in front of a fire door. */
const clutter: Shape[] = [
  { kind: 'gradient', colour: [226, 221, 210], to: [204, 197, 184] },
  rect(0, 290, 480, 70, SHADE),
  rect(300, 60, 130, 230, [92, 132, 112]),
  rect(416, 170, 8, 34, INK),
  rect(322, 84, 86, 26, [60, 150, 96]),
  ...box(60, 200, 130, 100),
  ...box(90, 120, 100, 82),
  ...box(190, 216, 150, 92),
  ...box(230, 150, 96, 68),
  ellipse(372, 292, 34, 34, INK),
  ellipse(372, 292, 22, 22, [204, 197, 184]),
  {
    kind: 'polygon',
    points: [
      [30, 110],
      [38, 108],
      [66, 300],
      [56, 302],
    ],
    colour: [150, 112, 70],
  },
];

/** 井盖缺失: a road, an open manhole and a branch put into it as a warning. */
const manhole: Shape[] = [
  { kind: 'gradient', colour: [120, 122, 126], to: [92, 94, 98] },
  rect(0, 0, 480, 90, CONCRETE),
  rect(0, 84, 480, 12, SHADE),
  rect(60, 150, 90, 12, [226, 226, 220]),
  rect(330, 150, 90, 12, [226, 226, 220]),
  ellipse(240, 240, 104, 58, [150, 152, 154]),
  ellipse(240, 242, 88, 46, [14, 14, 18]),
  {
    kind: 'polygon',
    points: [
      [236, 250],
      [246, 250],
      [272, 92],
      [264, 90],
    ],
    colour: [104, 76, 48],
  },
  ellipse(276, 92, 30, 18, [98, 140, 78]),
  ellipse(252, 112, 22, 13, [118, 158, 92]),
];

/** 电动车上楼充电: a scooter in the stairwell, its cable from a window. */
const scooter: Shape[] = [
  { kind: 'gradient', colour: [222, 214, 200], to: [190, 182, 168] },
  ...stairs([186, 178, 166], [214, 208, 198]),
  rect(20, 30, 90, 110, [146, 186, 208]),
  rect(60, 30, 8, 110, CONCRETE),
  {
    kind: 'polygon',
    points: [
      [88, 138],
      [92, 138],
      [170, 262],
      [164, 264],
    ],
    colour: [212, 92, 60],
  },
  ellipse(120, 312, 36, 36, INK),
  ellipse(120, 312, 18, 18, [190, 182, 168]),
  ellipse(290, 312, 36, 36, INK),
  ellipse(290, 312, 18, 18, [190, 182, 168]),
  {
    kind: 'polygon',
    points: [
      [110, 290],
      [150, 250],
      [240, 250],
      [300, 300],
      [270, 316],
      [140, 316],
    ],
    colour: [60, 116, 168],
  },
  rect(150, 232, 86, 20, INK),
  {
    kind: 'polygon',
    points: [
      [286, 300],
      [298, 298],
      [272, 196],
      [260, 198],
    ],
    colour: [60, 116, 168],
  },
  rect(244, 190, 52, 10, INK),
];

/** 垃圾清运不及时: bins that overflow. */
const rubbish: Shape[] = [
  { kind: 'gradient', colour: [188, 212, 224], to: [222, 222, 210] },
  rect(0, 280, 480, 80, SHADE),
  ...[70, 200, 330].flatMap((x, index): Shape[] => [
    rect(x, 160, 100, 140, index === 1 ? [70, 122, 178] : [78, 138, 92]),
    rect(x + 10, 176, 80, 8, [240, 240, 236]),
    ellipse(x + 26, 152, 32, 26, [58, 58, 66]),
    ellipse(x + 70, 146, 34, 30, [92, 88, 84]),
    ellipse(x + 50, 130, 26, 20, [206, 204, 198]),
  ]),
  ellipse(190, 306, 36, 26, [58, 58, 66]),
  ellipse(306, 310, 30, 22, [206, 204, 198]),
  ellipse(446, 308, 32, 24, [92, 88, 84]),
];

/** 门口台阶: steps to a door, no ramp beside them. */
const steps: Shape[] = [
  { kind: 'gradient', colour: [234, 224, 206], to: [216, 204, 184] },
  rect(170, 40, 140, 180, [140, 92, 66]),
  rect(182, 52, 56, 168, [166, 112, 82]),
  rect(242, 52, 56, 168, [166, 112, 82]),
  rect(0, 330, 480, 30, [132, 138, 132]),
  ...[0, 1, 2, 3].flatMap((step) => [
    rect(150 - step * 26, 220 + step * 28, 180 + step * 52, 28, CONCRETE),
    rect(150 - step * 26, 220 + step * 28, 180 + step * 52, 7, [222, 217, 208]),
  ]),
];

/** The pictures that the stories attach. */
export const PICTURES = { stairwell, leak, clutter, manhole, scooter, rubbish, steps } as const;
export type PictureName = keyof typeof PICTURES;

/** A drawn picture as a PNG file. */
export function drawPicture(name: PictureName): Buffer {
  const pixels = rasterise(PICTURES[name], PICTURE_WIDTH, PICTURE_HEIGHT);
  return encodePng(PICTURE_WIDTH, PICTURE_HEIGHT, pixels);
}
