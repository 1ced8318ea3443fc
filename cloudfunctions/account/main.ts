import { accountActions } from '../../contract/account';
import { staffActions } from '../../contract/staff';
import { serve } from '../lib/serve';
import { consent } from './actions/consent';
import { join } from './actions/join';
import { me } from './actions/me';
import { listPlaces } from './actions/places';
import { release } from './actions/release';
import { reportFault } from './actions/report-fault';
import { staff } from './actions/staff';

export const main = serve(
  { ...accountActions, ...staffActions },
  {
    'account.me': me,
    'account.places': listPlaces,
    'account.consent': consent,
    'account.join': join,
    'account.staff': staff,
    'account.release': release,
    'account.reportFault': reportFault,
  },
);
