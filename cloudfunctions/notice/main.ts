import { noticeActions } from '../../contract/notice';
import { eventSource, serve } from '../lib/serve';
import { calls } from './actions/calls';
import { closeCall } from './actions/close-call';
import { inbox } from './actions/inbox';
import { mailbox } from './actions/mailbox';
import { markRead } from './actions/mark-read';
import { recordAnswers } from './actions/record-answers';
import { saveSettings } from './actions/save-settings';
import { startCall } from './actions/start-call';
import { isSubscribeEvent, recordSubscribeEvent } from './receipts';

const serveNotice = serve(noticeActions, {
  'notice.calls': calls,
  'notice.closeCall': closeCall,
  'notice.inbox': inbox,
  'notice.mailbox': mailbox,
  'notice.markRead': markRead,
  'notice.recordAnswers': recordAnswers,
  'notice.saveSettings': saveSettings,
  'notice.startCall': startCall,
});

export const main = (event: object) =>
  eventSource() === 'push' && isSubscribeEvent(event)
    ? recordSubscribeEvent(event)
    : serveNotice(event);
