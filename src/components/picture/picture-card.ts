/** A line of a card: what it is, and what it says. */
interface CardRow {
  label: string;
  text: string;
  /** So many lines at most. */
  lines: number;
}

/** What a picture shows: a slip of paper with a heading, a number, and rows. */
export interface PictureCard {
  heading: string;
  /** Of which office or app it is. */
  issuer: string;
  /** What people say on the phone. */
  number: CardRow;
  parts: { heading: string | null; rows: CardRow[] }[];
  /** What else to know, below. */
  notes: string[];
}
