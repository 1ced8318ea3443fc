import type { AppealView } from '../../../contract';
import { hasReceipt, receiptOf } from './receipt';

const deadline = {
  ...{ dueAt: '2026-03-03T01:00:00.000Z', dueOn: '2026-03-03', provisional: false },
  ...{ isBinding: true, state: 'running' as const, left: null },
};
const appeal = {
  number: '20260302-7K3F9Q',
  category: 'safety',
  status: 'pending',
  submittedAt: '2026-03-02T01:00:00.000Z',
  isMine: true,
  isAnonymous: false,
  content: '王桂花家楼下燃气味很重，电话13800008888。请快来',
  publicContent: '〔已隐去〕家楼下燃气味很重，电话〔已隐去〕。请快来',
  place: {
    ...{ communityName: '解放路社区', gridName: '第一网格' },
    ...{ text: '3号楼王桂花家，电话13800008888', publicText: '3号楼〔已隐去〕家，电话〔已隐去〕' },
  },
  ownerName: '桂花',
  contact: '13911112222',
  handlers: [{ role: 'community_secretary', placeName: '解放路社区', names: ['周书记'] }],
  deadlines: [
    { ...deadline, clock: 'respond' },
    { ...deadline, clock: 'resolve', dueOn: '2026-03-05' },
    { ...deadline, clock: 'reply', dueOn: '2027-01-05', provisional: true },
  ],
} as unknown as AppealView;

/** Everything that it says, by its labels. */
function rowsOf(view: AppealView): Record<string, string> {
  const rows = receiptOf(view).parts.flatMap((part) => part.rows);
  return Object.fromEntries(rows.map(({ label, text }) => [label, text]));
}

describe('受理回执', () => {
  test('says what, where, when, which office has it, and every deadline with its date', () => {
    expect(receiptOf(appeal).number.text).toBe('20260302-7K3F9Q');
    expect(rowsOf(appeal)).toMatchObject({
      类别: '安全隐患',
      提交时间: '2026年3月2日 09:00',
      办理单位: '解放路社区 · 社区书记',
      首次响应: '2026年3月3日 09:00前',
      办结: '2026年3月5日 24:00前',
      答复: '2027年1月5日 24:00前（暂定，待放假安排公布后确认）',
    });
    expect(rowsOf(appeal).地点).toContain('解放路社区 第一网格 3号楼');
    expect(rowsOf(appeal).事由).toContain('燃气味很重');
  });

  test.each([false, true])('carries no name and no telephone; anonymous: %s', (isAnonymous) => {
    const text = JSON.stringify(receiptOf({ ...appeal, isAnonymous }));
    for (const secret of ['13800008888', '13911112222', '桂花', '周书记']) {
      expect(text).not.toContain(secret);
    }
    expect(rowsOf({ ...appeal, isAnonymous }).署名).toBe(isAnonymous ? '匿名' : undefined);
  });

  test('takes the words that neighbours read, where there are some; of sound alone it says so', () => {
    const hidden = { ...appeal, publicContent: '〔已隐去〕家燃气味很重！' };
    expect(rowsOf(hidden).事由).toBe('〔已隐去〕家燃气味很重');
    expect(rowsOf({ ...appeal, publicContent: ' ' }).事由).toBe('语音或图片，见小程序');
  });

  test('of what only handlers may read it says no word of the text, nor of the place', () => {
    const place = { ...appeal.place, publicText: null };
    const inside = { ...appeal, publicContent: null, place, content: '隔壁有人打孩子' };
    expect(rowsOf(inside)).toMatchObject({
      事由: '只给办理人看，见小程序',
      地点: '解放路社区 第一网格',
    });
    expect(JSON.stringify(receiptOf(inside))).not.toMatch(/打孩子|3号楼/);
  });

  test('only the writer gets one, and not of what was taken back', () => {
    expect(hasReceipt(appeal)).toBe(true);
    expect(hasReceipt({ ...appeal, isMine: false })).toBe(false);
    expect(hasReceipt({ ...appeal, status: 'withdrawn' })).toBe(false);
  });
});
