/** When and of what a person wants WeChat messages. The inbox has them all anyway. */
export interface NoticeSettings {
  /** 免打扰: minutes after midnight in Beijing; `from` later than `to` runs over midnight. Null: never quiet. */
  quiet: { from: number; to: number } | null;
  /** Tasks each by itself, or with the list of the morning. */
  tasks: 'each' | 'morning';
  /** 今日待办 on the morning of working days. */
  hasMorningList: boolean;
  /** What becomes of one's own appeals. */
  progress: 'each' | 'never';
  /** What one joined or follows. */
  followed: 'weekly' | 'never';
}

/** 22:00–7:00 */
export const DEFAULT_SETTINGS: NoticeSettings = {
  quiet: { from: 22 * 60, to: 7 * 60 },
  tasks: 'each',
  hasMorningList: true,
  progress: 'each',
  followed: 'weekly',
};

/** Who wants tasks in the morning gets the list with them, whatever else was chosen. */
export function wantsMorningList({ hasMorningList, tasks }: NoticeSettings): boolean {
  return hasMorningList || tasks === 'morning';
}
