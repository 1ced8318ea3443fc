import { answersIn, answersInFault } from './subscribe-answer';

const ASKED = [
  { template: 'task', id: 'id-task' },
  { template: 'progress', id: 'id-progress' },
  { template: 'digest', id: 'id-digest' },
] as const;

test('each template has its own answer', () => {
  const result = {
    errMsg: 'requestSubscribeMessage:ok',
    'id-task': 'accept',
    'id-progress': 'reject',
    'id-digest': 'filter',
  };
  expect(answersIn(result, ASKED)).toEqual([
    { template: 'task', answer: 'accept' },
    { template: 'progress', answer: 'reject' },
    { template: 'digest', answer: 'filter' },
  ]);
});

test('an acceptance with a voice reminder is an acceptance', () => {
  expect(answersIn({ 'id-task': 'acceptWithAudio' }, ASKED)).toEqual([
    { template: 'task', answer: 'accept' },
  ]);
});

test('what WeChat leaves out or says in unknown words is no answer', () => {
  expect(answersIn({ 'id-task': 'later', 'id-digest': 'ban' }, ASKED)).toEqual([
    { template: 'digest', answer: 'ban' },
  ]);
});

test.each([
  [20004, 'reject'],
  [20005, 'ban'],
])('fault %i is %s for all that were asked', (errCode, answer) => {
  expect(answersInFault({ errCode, errMsg: 'fail' }, ['task', 'digest'])).toEqual([
    { template: 'task', answer },
    { template: 'digest', answer },
  ]);
});

test.each([[{ errCode: 10003 }], [{ errMsg: 'requestSubscribeMessage:fail' }], ['lost'], [null]])(
  'the fault %j says nothing about the person',
  (fault) => {
    expect(answersInFault(fault, ['task'])).toEqual([]);
  },
);
