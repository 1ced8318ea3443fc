/** Somebody of the world. */
export interface Writer {
  openid: string;
  nickname: string;
  realName: string;
}

/** One visit of one person, who writes something. */
export interface Visit {
  writer: Writer;
  at: number;
  isAnonymous: boolean;
}

const LETTERS = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏';

/** The same numbers from 0 to 1 in each run (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Names and openids of many lengths: the length of what is sealed may tell whose it is. */
export function writerOf(number: number): Writer {
  const letters = (count: number) =>
    Array.from({ length: count }, (_, at) => LETTERS[(number * 7 + at * 11) % LETTERS.length]);
  return {
    openid: `o-writer-${'x'.repeat(number % 19)}-${number}`,
    nickname: letters(2 + (number % 11)).join(''),
    realName: `真${letters(3).join('')}${number}`,
  };
}
