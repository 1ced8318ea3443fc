import type { AppealView } from '../../../contract';
import { keepLook } from '../../lib/act/open';
import { Refusal } from '../../lib/errors';
import type { MemberCall } from '../../lib/serve';
import { present } from '../present/appeal';
import { APPEALS } from './kind';
import { type AppealPart, takePart } from './take-part';

/** Takes part, and shows the appeal as it is then. Staff over its place read it whole, so the look is kept. */
export async function takePartAndShow(
  call: MemberCall,
  part: AppealPart,
): Promise<AppealView | Refusal<'NOT_FOUND' | 'FORBIDDEN' | 'WRONG_STATE'>> {
  const done = await takePart(call, part);
  if (done instanceof Refusal) return done;
  const { appeal, standing } = done;
  const [view] = await Promise.all([
    present(appeal, call, standing),
    keepLook(APPEALS, appeal, call),
  ]);
  return view;
}
