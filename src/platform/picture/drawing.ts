/** The letters of a text in a picture; sizes in px of a phone 375 px wide. */
export interface Letters {
  size: number;
  isBold: boolean;
}

/** One line of text. It stands in a box, in the middle of its height. */
export interface DrawnLine {
  kind: 'line';
  text: string;
  letters: Letters;
  color: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A plain area; texts may stand on it. */
interface DrawnArea {
  kind: 'area';
  color: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A picture, as the list of what is drawn one after the other. */
export interface Drawing {
  width: number;
  height: number;
  items: (DrawnLine | DrawnArea)[];
}

/** How wide a text is in these letters. */
export type Measure = (text: string, letters: Letters) => number;
