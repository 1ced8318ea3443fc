import { communityActions } from '../../contract/community';
import { serve } from '../lib/serve';
import { bindGroup } from './actions/bind-group';
import { digest } from './actions/digest';
import { enterGroup } from './actions/enter-group';
import { groups } from './actions/groups';
import { unbindGroup } from './actions/unbind-group';

export const main = serve(communityActions, {
  'community.bindGroup': bindGroup,
  'community.enterGroup': enterGroup,
  'community.groups': groups,
  'community.unbindGroup': unbindGroup,
  'community.digest': digest,
});
