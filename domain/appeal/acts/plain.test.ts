import { KEPT, KEPT_OPEN, KEPT_TAKEN, testAct } from '../../../tests/support/test-act';

/** Acts of which nothing is to be said but who may choose them, and when. */
testAct('submit', { by: [], ends: {} });
testAct('record', { by: [], ends: {} });
testAct('accept', { by: ['handler'], ends: { pending: 'accepted' } });
testAct('progress', { by: ['handler', 'assistant'], ends: KEPT_TAKEN });
testAct('note', {
  by: ['handler', 'assistant', 'overseer'],
  ends: { ...KEPT_OPEN, resolved: 'resolved' },
});
testAct('supplement', { by: ['owner'], ends: KEPT_OPEN });
testAct('hide', { by: ['owner'], ends: KEPT });
testAct('redact', { by: ['handler', 'overseer'], ends: KEPT });
testAct('setDepartment', { by: ['handler', 'overseer'], ends: KEPT_OPEN });
testAct('withdraw', {
  by: ['owner'],
  ends: { pending: 'withdrawn', accepted: 'withdrawn', handling: 'withdrawn' },
});
