/** How often one person may do one action. */
export interface Limit {
  /** In an hour of the clock. */
  hour: number;
  /** In a day in Beijing. */
  day: number;
}

/** The limits by name: an entry of the contract names one; an entry that names none has `usual`. */
export const LIMITS = {
  usual: { hour: 60, day: 200 },
  /** 提交: a new thing, which posts have to deal with. */
  newThing: { hour: 20, day: 40 },
  /** 补充、催办: more words for the same posts. */
  pressing: { hour: 20, day: 60 },
  /** 上传: a path for one file; an appeal holds fifteen. */
  upload: { hour: 120, day: 400 },
  /** 认领: a code that somebody tries; a wrong one counts, too. */
  attempt: { hour: 10, day: 30 },
  /** 换社区 */
  moving: { hour: 10, day: 20 },
  /** 导出: a file with the data of many people. */
  export: { hour: 6, day: 20 },
} as const satisfies Readonly<Record<string, Limit>>;
export type LimitName = keyof typeof LIMITS;

/** Staff may do each action so many times as often: they act for many residents. */
export const STAFF_TIMES = 10;

/** The numbers that hold for a person. */
export function limitFor(name: LimitName, { isStaff }: { isStaff: boolean }): Limit {
  const { hour, day } = LIMITS[name];
  return isStaff ? { hour: hour * STAFF_TIMES, day: day * STAFF_TIMES } : { hour, day };
}
