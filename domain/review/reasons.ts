/** Why a text is not shown to others. The writer reads these words, so nobody writes others. */
export const REJECT_REASONS = {
  abuse: '有骂人、伤人的话',
  privacy: '写了别人的隐私',
  advert: '有广告',
  untrue: '像是没有核实的传言',
  unlawful: '有法律不允许的内容',
  /** WeChat's own late answer, too. */
  other: '有不适合公开的内容',
} as const;

export type RejectReason = keyof typeof REJECT_REASONS;

export const REJECT_REASON_NAMES = Object.keys(REJECT_REASONS) as RejectReason[];
