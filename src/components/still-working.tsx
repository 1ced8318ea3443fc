import { View } from '@tarojs/components';
import { useSyncExternalStore } from 'react';
import { isStillWorking, watchLongWork } from '../platform/cloud/still-working';
import './still-working.scss';

/** Says, over page and sheet, that something the person asked for takes longer and goes on by itself. */
export function StillWorking() {
  const isWorking = useSyncExternalStore(watchLongWork, isStillWorking, isStillWorking);
  if (!isWorking) return null;
  return (
    <View className="still-working" id="still-working" ariaRole="alert">
      正在处理，请稍等
    </View>
  );
}
