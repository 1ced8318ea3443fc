/*
 * Nothing that people add to one thing may make its document slow for everybody who reads it. A document stays below
 * one megabyte: so many entries, each with a thousand Chinese characters, which are three bytes each.
 */

/** So often may one act be in the timeline of a thing: 50 times 补充说明. */
export const MOST_OF_ONE_ACT = 50;
/** So many entries may a timeline have before people may only do what was hardly ever done: rate, close. */
export const MOST_ENTRIES = 150;
/** An act that was done less often than this may be done in a full timeline. */
const ALWAYS = 3;

/** Whether the thing may take one more of this act. The clock is never refused. */
export function hasRoom(timeline: readonly { act: string }[], act: string): boolean {
  const times = timeline.filter((entry) => entry.act === act).length;
  if (times >= MOST_OF_ONE_ACT) return false;
  return timeline.length < MOST_ENTRIES || times < ALWAYS;
}
