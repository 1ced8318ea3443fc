/** What a person is told who wrote a table that cannot be read. */
export const CSV_TEXT = {
  atRow: (row: number, text: string) => `第 ${row} 行：${text}`,
  tooLarge: (megabytes: number) => `文件太大，最多 ${megabytes} MB`,
  tooManyRows: (rows: number) => `行数太多，最多 ${rows} 行，请分成几个文件`,
  unknownEncoding: '文件的编码不认识，请在 Excel 或 WPS 里另存为“CSV UTF-8”',
  empty: '文件是空的，第一行要有表头',
  brokenQuotes: '引号不成对',
  missingColumn: (title: string) => `表头缺“${title}”`,
  unknownColumn: (title: string) => `表头里的“${title}”不认识`,
  doubleColumn: (title: string) => `表头里的“${title}”有两个`,
  tooManyCells: (cells: number) => `比表头多 ${cells} 格`,
} as const;
