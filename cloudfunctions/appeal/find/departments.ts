import type { AppealView } from '../../../contract';
import { tellingKeys } from '../../../domain/appeal/similarity';
import { learnFrom } from '../../../domain/department/learn';
import { suggest } from '../../../domain/department/model';
import { STARTER_MODEL } from '../../../domain/department/starter-model';
import { command } from '../../lib/cloud';
import { type AppealRecord, appeals } from '../record';

/** A further department less likely than this only distracts. */
const WORTH_NAMING = 0.05;
const REMEMBERED = 30;

/**
 * 责任部门: what staff decided on appeals of the city like this one comes first, then what the model says. Empty when
 * neither is sure. One request; none once it is decided.
 */
export async function suggestDepartments(appeal: AppealRecord): Promise<AppealView['departments']> {
  if (appeal.department !== null) return [];
  const { path } = appeal;
  const content = appeal.content.shown;
  const keys = tellingKeys(content);
  const decided = keys.length === 0 ? [] : await decidedLike(path.city, keys);
  return learnFrom(suggest(STARTER_MODEL, { content }), { content }, decided)
    .filter(({ confidence }) => confidence >= WORTH_NAMING)
    .map(({ department: name, confidence }) => ({ name, confidence }));
}

async function decidedLike(city: string, keys: string[]) {
  const found = await appeals.list(
    { 'path.city': city, learntKeys: command.in(keys) },
    { orderBy: ['recency', 'desc'], limit: REMEMBERED },
  );
  return found.flatMap(({ content, department }) =>
    department === null ? [] : [{ content: content.shown, department }],
  );
}
