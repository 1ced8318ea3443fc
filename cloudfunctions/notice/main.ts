import { serve } from '../lib/serve';
import { inbox } from './actions/inbox';
import { markRead } from './actions/mark-read';

export const main = serve<'notice'>({ 'notice.inbox': inbox, 'notice.markRead': markRead });
