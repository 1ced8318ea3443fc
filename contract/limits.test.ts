import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { MOST_ENTRIES, MOST_OF_ONE_ACT } from '../domain/limits/growth';
import { LIMITS, type LimitName, limitFor, STAFF_TIMES } from '../domain/limits/limit';
import { contract } from '.';
import type { Action } from './action';

const PAGE = resolve(__dirname, '../docs/limits.md');

const mutating = Object.entries<Action>(contract).filter(([, { mutates }]) => mutates);

function actionsWith(name: LimitName | 'none'): string {
  const found = mutating.filter(([, { limit = 'usual' }]) => limit === name);
  return found.map(([action]) => `\`${action}\``).join(', ');
}

function rowOf(name: LimitName): string {
  const [people, staff] = [limitFor(name, { isStaff: false }), limitFor(name, { isStaff: true })];
  const numbers = [people.hour, people.day, staff.hour, staff.day].join(' | ');
  return `| ${name} | ${numbers} | ${actionsWith(name)} |`;
}

function page(): string {
  const rows = (Object.keys(LIMITS) as LimitName[]).map(rowOf);
  return `# Limits of one person

Written by \`contract/limits.test.ts\` from \`domain/limits\` and the contract (\`UPDATE=1\` writes it anew). The test fails when
this page differs from them. [ADR 34](adr/0034-limits.md) says how calls are counted.

One person may do each action so often. An hour is one of the clock, a day is one in Beijing. Staff may do everything
${STAFF_TIMES} times as often. A call beyond the limit is refused with \`TOO_MANY\` and changes nothing.

| limit | residents, hour | residents, day | staff, hour | staff, day | actions |
| --- | --: | --: | --: | --: | --- |
${rows.join('\n')}

Not limited, because they leave no trace when they are done again: ${actionsWith('none')}. Actions that only read are not
limited. \`appeal.check\` is one of them: everybody gets the advice to call 110, 119 or 120 at any time.

A thing takes each act of people at most ${MOST_OF_ONE_ACT} times. After ${MOST_ENTRIES} entries it takes only acts that were
hardly ever done, so that it can still be ended. So its document stays below one megabyte.
`;
}

test('docs/limits.md says what the contract says', () => {
  if (process.env.UPDATE === '1') writeFileSync(PAGE, page());
  expect(readFileSync(PAGE, 'utf8')).toBe(page());
});

test('every mutating action has a limit, and a reading one names none', () => {
  const named = Object.entries<Action>(contract).filter(([, { limit }]) => limit !== undefined);
  for (const [action, { mutates }] of named)
    expect({ action, mutates }).toEqual({ action, mutates: true });
  for (const name of Object.keys(LIMITS) as LimitName[]) expect(actionsWith(name)).not.toBe('');
});
