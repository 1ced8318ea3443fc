import type { AppealView } from '../../../contract';
import { show } from '../../lib/act/show';
import { Refusal } from '../../lib/errors';
import type { MemberCall } from '../../lib/serve';
import { present } from '../present/appeal';
import { APPEALS } from './kind';
import { type AppealPart, takePart } from './take-part';
import { tellIfUrgent } from './tell-if-urgent';

/** Takes part, and shows the appeal as it is then. Whoever makes it red tells those in the posts at once. */
export async function takePartAndShow(
  call: MemberCall,
  part: AppealPart,
): Promise<AppealView | Refusal<'NOT_FOUND' | 'FORBIDDEN' | 'WRONG_STATE'>> {
  const done = await takePart(call, part);
  if (done instanceof Refusal) return done;
  const { appeal, standing } = done;
  const last = appeal.timeline.at(-1);
  const isRaised = last?.act === 'raise' && last.at === call.now;
  const [view] = await Promise.all([
    show(APPEALS, appeal, call, () => present(appeal, call, standing)),
    isRaised && tellIfUrgent(appeal, call.now),
  ]);
  return view;
}
