import type { CloudClient } from './cloud';
import { once, type PicturedScreen, read, tap } from './screen-steps';
import { newKey } from './world';

const DESK = 'o-yan-rui';
/** The secretary there, to whom WeChat has never been allowed to tell anything. */
const UNREACHED = 'o-gao-yuanchao';
const DUTY_PHONE = '138 0000 1021';
const RESIDENT_THERE = 'o-zhu-hongxia';

const CALLS = '/features/desk/pages/calls/index';
const GROUPS = '/features/desk/pages/groups/index';

/** A red appeal in a community whose secretary nothing reaches; some minutes later the desk has a call to make: its id. */
async function askForCall(cloud: CloudClient): Promise<string> {
  const { settings } = await cloud.call(UNREACHED, 'notice.mailbox', {});
  const duty = { settings, dutyPhone: DUTY_PHONE, idempotencyKey: newKey() };
  await cloud.call(UNREACHED, 'notice.saveSettings', duty);
  await cloud.call(RESIDENT_THERE, 'appeal.submit', {
    ...{ category: 'safety', content: '楼道里燃气味道很大，开着窗也散不掉' },
    ...{ isAnonymous: false, idempotencyKey: newKey() },
  });
  await cloud.clock.advance('2m');
  await cloud.clock.advance('10m');
  const { items } = await cloud.call(DESK, 'notice.calls', {});
  return items[0]?.id ?? '';
}

async function bindGroup(cloud: CloudClient): Promise<void> {
  const cloudId = await cloud.cloudId('group-of-wenyuan');
  const input = { cloudId, name: '文苑 3 号楼群', gridId: 'wenhua-1', idempotencyKey: newKey() };
  await cloud.call(DESK, 'community.bindGroup', input);
}

/** What comes about while the pictures are taken, so these come last. */
export function callScreens(cloud: CloudClient): PicturedScreen[] {
  const called = once(() => askForCall(cloud));
  const bound = once(() => bindGroup(cloud));
  const lookUp = called((id) => tap(`call-start-${id}`));
  const calls = { openid: DESK, url: CALLS };
  return [
    { name: 'calls-waiting', ...calls, steps: [called(() => read('查看电话并拨打'))] },
    { name: 'calls-look-up', ...calls, steps: [lookUp, read('查看高远超的值班电话')] },
    { name: 'calls-number', ...calls, steps: [lookUp, tap('sheet-confirm'), read(DUTY_PHONE)] },
    {
      ...{ name: 'queue-calls', openid: DESK, url: '/features/desk/pages/queue/index' },
      steps: [called(() => read('有 1 个电话要打'))],
    },
    {
      ...{ name: 'groups-bound', openid: DESK, url: GROUPS },
      steps: [bound(() => read('解除绑定'))],
      scrollTo: 'group-steps',
    },
  ];
}
