import { say } from '../platform/device/toast';
import { listenToFaults } from '../platform/faults/fault-events';
import { tellFault } from '../platform/faults/tell-fault';
import { leaveLostPage } from '../platform/navigation/lost-page';

const LOST_PAGE_TEXT = '您要看的页面已经没有了，先为您打开首页';

/** Faults outside of drawing a page: told, and nobody is left on a page that does not exist. Once, at the start. */
export function watchFaults(): void {
  listenToFaults({
    onFault: tellFault,
    onPageNotFound: (path) => {
      leaveLostPage(() => say(LOST_PAGE_TEXT));
      tellFault('page-not-found', 'Text: a page that does not exist', path);
    },
  });
}
