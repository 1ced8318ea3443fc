import { eventSource, serve } from '../lib/serve';
import { accept } from './actions/accept';
import { check } from './actions/check';
import { escalate } from './actions/escalate';
import { get } from './actions/get';
import { list } from './actions/list';
import { prepareUpload } from './actions/prepare-upload';
import { progress } from './actions/progress';
import { queue } from './actions/queue';
import { rate } from './actions/rate';
import { resolve } from './actions/resolve';
import { respond } from './actions/respond';
import { revealContact } from './actions/reveal-contact';
import { submit } from './actions/submit';
import { withdraw } from './actions/withdraw';
import { isMediaChecked, recordMediaCheck } from './media-checked';

const serveAppeal = serve<'appeal'>({
  'appeal.check': check,
  'appeal.prepareUpload': prepareUpload,
  'appeal.submit': submit,
  'appeal.list': list,
  'appeal.queue': queue,
  'appeal.get': get,
  'appeal.accept': accept,
  'appeal.respond': respond,
  'appeal.progress': progress,
  'appeal.escalate': escalate,
  'appeal.resolve': resolve,
  'appeal.rate': rate,
  'appeal.withdraw': withdraw,
  'appeal.revealContact': revealContact,
});

export const main = (event: object) =>
  eventSource() === 'push' && isMediaChecked(event) ? recordMediaCheck(event) : serveAppeal(event);
