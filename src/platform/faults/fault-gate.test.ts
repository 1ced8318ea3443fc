import { FaultGate } from './fault-gate';
import { reportOf } from './fault-report';

const HOUR = 3_600_000;
const fault = (message: string) =>
  reportOf('error', new Error(message), {
    version: '',
    library: '',
    phone: 'other',
    page: 'pages/home/index',
  });

test('the same fault is told once in a run of the app, however long that is', () => {
  const gate = new FaultGate();
  expect(gate.admit(fault('x'), 0)).toBe(true);
  expect(gate.admit(fault('x'), 1)).toBe(false);
  expect(gate.admit(fault('x'), 2 * HOUR)).toBe(false);
});

test('five in an hour are told; after an hour there is room again', () => {
  const gate = new FaultGate();
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(names.map((name) => gate.admit(fault(name), 1_000))).toEqual([
    ...[true, true, true, true, true, false],
  ]);
  expect(gate.admit(fault('g'), HOUR)).toBe(false);
  expect(gate.admit(fault('g'), HOUR + 1_001)).toBe(true);
});
