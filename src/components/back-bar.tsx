import { View } from '@tarojs/components';
import { useState } from 'react';
import { needsBackBar } from '../platform/navigation/back-bar';
import { goBack } from '../platform/navigation/navigation';
import { Icon } from './icon';
import './back-bar.scss';

/** The way back, where the platform draws none. */
export function BackBar() {
  const [isNeeded] = useState(needsBackBar);
  if (!isNeeded) return null;
  return (
    <View className="back-bar" id="back" ariaRole="button" onClick={goBack}>
      <View className="back-bar__arrow">
        <Icon name="chevron" />
      </View>
      返回
    </View>
  );
}
