import * as z from 'zod';
import { COMMON_ERRORS, contract } from '../contract';
import type { Action } from '../contract/action';
import { limitFor } from '../domain/limits/limit';

/** `npm run contract [-- --json]`: every action there is, for people or for programs. */
const actions = Object.entries<Action>(contract).map(([name, entry]) => ({
  action: name,
  summary: entry.summary,
  callers: entry.callers,
  errors: [...COMMON_ERRORS, ...entry.errors],
  mutates: entry.mutates,
  limit: limitsOf(entry),
  input: z.toJSONSchema(entry.input, { io: 'input' }),
  output: z.toJSONSchema(entry.output, { io: 'output' }),
}));

/** How often one person may do it: residents and staff. Null: as often as they like. */
function limitsOf({ mutates, limit = 'usual' }: Action) {
  if (!mutates || limit === 'none') return null;
  const forPeople = (isStaff: boolean) => limitFor(limit, { isStaff });
  return { residents: forPeople(false), staff: forPeople(true) };
}

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(actions, null, 2));
} else {
  for (const { action, summary, callers, errors, mutates } of actions) {
    const own = errors.slice(COMMON_ERRORS.length);
    console.log(`${action}${mutates ? ' *' : ''}  ${summary}`);
    console.log(
      `    for ${callers.join(', ')}${own.length > 0 ? ` · may refuse ${own.join(', ')}` : ''}`,
    );
  }
  console.log('\n* changes something: takes an idempotencyKey. --json adds the JSON Schemas.');
}
