import Switch from '@nutui/nutui-react-taro/dist/es/packages/switch';
import '@nutui/nutui-react-taro/dist/es/packages/switch/style/style.css';
import { View } from '@tarojs/components';
import { sayState } from '../../../components/switch-words';
import './switch-row.scss';

interface SwitchRowProps {
  id: string;
  name: string;
  /** What it means as it stands now. */
  hint: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** Something on or off; the whole line is tapped. */
export function SwitchRow({ id, name, hint, isOn, onChange }: SwitchRowProps) {
  return (
    <View
      id={id}
      className="switch-row"
      ariaRole="switch"
      ariaLabel={sayState(name, isOn)}
      onClick={() => onChange(!isOn)}
    >
      <View className="switch-row__words">
        <View className="switch-row__name">{name}</View>
        <View className="switch-row__hint">{hint}</View>
      </View>
      <View className="switch-row__mark">
        <Switch checked={isOn} />
      </View>
    </View>
  );
}
