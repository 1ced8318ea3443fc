import Popup from '@nutui/nutui-react-taro/dist/es/packages/popup';
import '@nutui/nutui-react-taro/dist/es/packages/overlay/style/style.css';
import '@nutui/nutui-react-taro/dist/es/packages/popup/style/style.css';
import { ScrollView, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { InSheet } from './in-sheet';
import { PrimaryButton } from './primary-button';
import './confirm-sheet.scss';

interface ConfirmSheetProps {
  open: boolean;
  title: string;
  body?: string;
  confirmText: string;
  onConfirm: () => void;
  onCancel: () => void;
  /** Being sent: neither confirmed again nor cancelled. */
  loading?: boolean;
  /** Something in it is still missing. */
  disabled?: boolean;
  /** It is done: nothing is left to cancel. */
  isLast?: boolean;
  /** Why it does not go on: always in sight above the buttons, however long the form is. */
  failure?: ReactNode;
  children?: ReactNode;
}

function SheetContent(props: ConfirmSheetProps) {
  const { title, body, confirmText, onConfirm, onCancel, loading, disabled } = props;
  const { isLast, failure, children } = props;
  return (
    <View className="sheet">
      <ScrollView scrollY className="sheet__scroll">
        <View className="sheet__content">
          <View className="sheet__title">{title}</View>
          {body && <View className="sheet__body">{body}</View>}
          {children}
        </View>
      </ScrollView>
      {failure && <View className="sheet__failure">{failure}</View>}
      <View className="sheet__actions">
        {!isLast && (
          <View className="sheet__cancel">
            <PrimaryButton id="sheet-cancel" kind="plain" disabled={loading} onTap={onCancel}>
              取消
            </PrimaryButton>
          </View>
        )}
        <View className="sheet__confirm">
          <PrimaryButton id="sheet-confirm" loading={loading} disabled={disabled} onTap={onConfirm}>
            {confirmText}
          </PrimaryButton>
        </View>
      </View>
    </View>
  );
}

/** Asks once more from the lower edge of the page, with what is needed for the act inside. */
export function ConfirmSheet(props: ConfirmSheetProps) {
  const cancel = () => {
    if (!props.loading) props.onCancel();
  };
  return (
    <Popup visible={props.open} position="bottom" destroyOnClose lockScroll onClose={cancel}>
      {props.open && (
        <InSheet.Provider value={true}>
          <SheetContent {...props} onCancel={cancel} />
        </InSheet.Provider>
      )}
    </Popup>
  );
}
