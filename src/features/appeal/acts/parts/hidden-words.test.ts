import { hiddenWordsIn, wordsNotIn } from './hidden-words';

test.each([
  ['', []],
  ['张伟', ['张伟']],
  [' 张伟、3 号楼，张伟；红星小卖部\n', ['张伟', '3 号楼', '红星小卖部']],
  ['、，', []],
])('%j names %j', (line, words) => {
  expect(hiddenWordsIn(line)).toEqual(words);
});

const APPEAL: Parameters<typeof wordsNotIn>[0] = {
  content: '张伟说，红星超市门口堵了。',
  place: { communityName: '', gridName: '', text: '3 号楼', publicText: null },
  timeline: [],
  result: { text: '已和李红谈好', channel: 'online', at: '2026-03-02T02:00:00.000Z' },
  rating: { solved: true, stars: 5, comment: '谢谢小周', at: '2026-03-02T03:00:00.000Z' },
  reasons: [{ source: 'staff', note: '孙燕家漏电', priority: 'red' }],
};

test.each([
  [['张伟', '3 号楼', '李红', '小周', '孙燕'], []],
  [
    ['章伟', '红星超市', '3号楼'],
    ['章伟', '3号楼'],
  ],
  [[], []],
])('of the words %j, the appeal does not hold %j', (words, absent) => {
  expect(wordsNotIn(APPEAL, words)).toEqual(absent);
});
