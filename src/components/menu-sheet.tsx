import Popup from '@nutui/nutui-react-taro/dist/es/packages/popup';
import '@nutui/nutui-react-taro/dist/es/packages/overlay/style/style.css';
import '@nutui/nutui-react-taro/dist/es/packages/popup/style/style.css';
import { View } from '@tarojs/components';
import { PrimaryButton } from './primary-button';
import './menu-sheet.scss';

interface MenuSheetProps<V extends string> {
  open: boolean;
  title: string;
  entries: readonly { value: V; label: string }[];
  /** Each entry gets the id `<idPrefix>-<value>`. */
  idPrefix: string;
  onChoose: (value: V) => void;
  onCancel: () => void;
}

/** Further things to do, two in a row, from the lower edge of the page: in reach of one hand. */
export function MenuSheet<V extends string>(props: MenuSheetProps<V>) {
  const { open, title, entries, idPrefix, onChoose, onCancel } = props;
  return (
    <Popup visible={open} position="bottom" destroyOnClose lockScroll onClose={onCancel}>
      {open && (
        <View className="menu">
          <View className="menu__title">{title}</View>
          <View className="menu__entries">
            {entries.map(({ value, label }) => (
              <View
                key={value}
                id={`${idPrefix}-${value}`}
                className="menu__entry"
                ariaRole="button"
                onClick={() => onChoose(value)}
              >
                {label}
              </View>
            ))}
          </View>
          <PrimaryButton id="menu-cancel" kind="plain" onTap={onCancel}>
            取消
          </PrimaryButton>
        </View>
      )}
    </Popup>
  );
}
