declare const made: unique symbol;
/** A value of a subscription template field that only the functions for its kind of field make. */
export type Made<Kind extends string> = string & { readonly [made]: Kind };

/** 汉字: 5 Chinese characters. */
export type Phrase = Made<'phrase'>;

/** How many characters a literal has; 0 when a part of it is only known when it runs. */
type Characters<
  S extends string,
  N extends readonly unknown[] = [],
> = S extends `${infer First}${infer Rest}`
  ? string extends First
    ? 0
    : Characters<Rest, [...N, unknown]>
  : S extends ''
    ? N['length']
    : 0;
/** The text itself when it has one to five characters, else nothing that a text could be. */
type ShortText<S extends string> = Characters<S> extends 1 | 2 | 3 | 4 | 5 ? S : never;

/** Words of ours, at most five Chinese characters: a longer one does not compile. */
export function phrase<S extends string>(text: ShortText<S>): Phrase {
  return text as string as Phrase;
}
