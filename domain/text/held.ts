/** These words stand in the place of a text that has not passed the review yet. */
export const WAITS = '（这段话正在审核，通过后显示）';
/** These words stand in the place of a text that a review has rejected. */
export const NOT_PASSED = '（这段话没有通过审核，不显示）';
