import { hiddenWordsIn } from './hidden-words';

test.each([
  ['', []],
  ['张伟', ['张伟']],
  [' 张伟、3 号楼，张伟；红星小卖部\n', ['张伟', '3 号楼', '红星小卖部']],
  ['、，', []],
])('%j names %j', (line, words) => {
  expect(hiddenWordsIn(line)).toEqual(words);
});
