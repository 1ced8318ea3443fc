import type { CloudClient } from '../cloud';
import { newKey } from '../world';

export const RECEIPT_OWNER = 'o-receipt-owner';
/** What the writer said of themselves, and what no picture may carry on. */
export const RECEIPT_SECRETS = ['桂花', '13911112222', '13800008888'];

/** Somebody joins and writes; answers what they got. */
export async function submitForReceipt(
  cloud: Pick<CloudClient, 'call' | 'settle'>,
  isAnonymous = false,
): Promise<{ id: string; number: string }> {
  await cloud.settle(RECEIPT_OWNER, '桂花');
  return cloud.call(RECEIPT_OWNER, 'appeal.submit', {
    category: 'property',
    content: '三号楼二单元楼道灯坏了一个星期，晚上看不见路。有事打13800008888找我。',
    isAnonymous,
    contact: '13911112222',
    place: { text: '3号楼2单元门口' },
    idempotencyKey: newKey(),
  });
}
