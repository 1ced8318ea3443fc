/** So many texts that wait are counted at most: a flood makes the queue of the desk no slower. */
export const MOST_WAITING = 10;
