import Switch from '@nutui/nutui-react-taro/dist/es/packages/switch';
import '@nutui/nutui-react-taro/dist/es/packages/switch/style/style.css';
import { View } from '@tarojs/components';
import { useCareMode } from '../setup/care-mode';
import { sayState } from './switch-words';
import './care-mode-switch.scss';

/** Turns 关怀模式 on and off; the whole line is tapped. */
export function CareModeSwitch() {
  const { isCare, setCare } = useCareMode();
  return (
    <View
      className="care-switch"
      id="care-mode"
      ariaRole="switch"
      ariaLabel={sayState('关怀模式', isCare)}
      onClick={() => setCare(!isCare)}
    >
      <View className="care-switch__words">
        <View className="care-switch__name">关怀模式</View>
        <View className="care-switch__hint">{isCare ? '字已放大' : '字大、按钮大'}</View>
      </View>
      <View className="care-switch__mark">
        <Switch checked={isCare} />
      </View>
    </View>
  );
}
