import { open, readLooks } from '../../cloudfunctions/lib/act/open';
import { perform } from '../../cloudfunctions/lib/act/perform';
import { takePlain } from '../../cloudfunctions/lib/act/take-plain';
import { serve } from '../../cloudfunctions/lib/serve';
import { prepareUploadFor } from '../../cloudfunctions/lib/uploads/prepare';
import { lostActions } from './contract';
import { LOST, SETTINGS } from './lost';

export const main = serve(lostActions, {
  'lost.prepareUpload': (input, call) => prepareUploadFor('lost', input, call),
  async 'lost.report'(input, call) {
    const { isClosed } = await SETTINGS.of(call.me.path.community);
    return takePlain(LOST, call, { act: 'report', input, own: {}, isTaken: !isClosed });
  },
  'lost.find': ({ lostId: id, ...input }, call) =>
    perform(LOST, call, { id, ...input, permission: 'find', act: 'find' }),
  'lost.get': ({ lostId }, call) => open(LOST, lostId, call),
  'lost.looks': ({ lostId }, call) => readLooks(LOST, lostId, call),
  'lost.settings': SETTINGS.read,
  'lost.saveSettings': SETTINGS.save,
});
