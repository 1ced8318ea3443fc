import { appealActions } from '../../contract/appeal';
import { runJobs } from '../lib/run-jobs';
import { eventSource, serve } from '../lib/serve';
import { accept } from './actions/accept';
import { acceptMany } from './actions/accept-many';
import { assist } from './actions/assist';
import { check } from './actions/check';
import { claim } from './actions/claim';
import { duplicates } from './actions/duplicates';
import { escalate } from './actions/escalate';
import { exportRegister } from './actions/export-register';
import { extend } from './actions/extend';
import { follow } from './actions/follow';
import { get } from './actions/get';
import { hide } from './actions/hide';
import { join } from './actions/join';
import { list } from './actions/list';
import { looks } from './actions/looks';
import { merge } from './actions/merge';
import { note } from './actions/note';
import { pause } from './actions/pause';
import { posts } from './actions/posts';
import { prepareUpload } from './actions/prepare-upload';
import { progress } from './actions/progress';
import { queue } from './actions/queue';
import { rate } from './actions/rate';
import { rates } from './actions/rates';
import { reassign } from './actions/reassign';
import { record } from './actions/record';
import { redact } from './actions/redact';
import { regrade } from './actions/regrade';
import { remind } from './actions/remind';
import { requestExtension } from './actions/request-extension';
import { resolve } from './actions/resolve';
import { respond } from './actions/respond';
import { resume } from './actions/resume';
import { revealContact } from './actions/reveal-contact';
import { revealIdentity } from './actions/reveal-identity';
import { rule } from './actions/rule';
import { saveSettings } from './actions/save-settings';
import { sendBack } from './actions/send-back';
import { setDepartment } from './actions/set-department';
import { settings } from './actions/settings';
import { similar } from './actions/similar';
import { submit } from './actions/submit';
import { supervise } from './actions/supervise';
import { supplement } from './actions/supplement';
import { transfer } from './actions/transfer';
import { withdraw } from './actions/withdraw';
import { APPEAL_JOBS } from './jobs';

const serveAppeal = serve(appealActions, {
  'appeal.accept': accept,
  'appeal.acceptMany': acceptMany,
  'appeal.assist': assist,
  'appeal.check': check,
  'appeal.claim': claim,
  'appeal.duplicates': duplicates,
  'appeal.escalate': escalate,
  'appeal.exportRegister': exportRegister,
  'appeal.extend': extend,
  'appeal.follow': follow,
  'appeal.get': get,
  'appeal.hide': hide,
  'appeal.join': join,
  'appeal.list': list,
  'appeal.looks': looks,
  'appeal.merge': merge,
  'appeal.note': note,
  'appeal.pause': pause,
  'appeal.posts': posts,
  'appeal.prepareUpload': prepareUpload,
  'appeal.progress': progress,
  'appeal.queue': queue,
  'appeal.rate': rate,
  'appeal.rates': rates,
  'appeal.reassign': reassign,
  'appeal.record': record,
  'appeal.redact': redact,
  'appeal.regrade': regrade,
  'appeal.remind': remind,
  'appeal.requestExtension': requestExtension,
  'appeal.resolve': resolve,
  'appeal.respond': respond,
  'appeal.resume': resume,
  'appeal.revealContact': revealContact,
  'appeal.revealIdentity': revealIdentity,
  'appeal.rule': rule,
  'appeal.saveSettings': saveSettings,
  'appeal.sendBack': sendBack,
  'appeal.setDepartment': setDepartment,
  'appeal.settings': settings,
  'appeal.similar': similar,
  'appeal.submit': submit,
  'appeal.supervise': supervise,
  'appeal.supplement': supplement,
  'appeal.transfer': transfer,
  'appeal.withdraw': withdraw,
});

export const main = (event: object) =>
  eventSource() === 'timer' ? runJobs('appeal', APPEAL_JOBS) : serveAppeal(event);
