import { Text, View } from '@tarojs/components';
import type { Status } from '../../../../domain/appeal/vocabulary';
import { STATUS_TEXT } from '../text';
import './tags.scss';

/** How far an appeal has come. */
export function StatusTag({ status, id }: { status: Status; id?: string }) {
  return (
    <View id={id} className={`appeal-tag appeal-tag--status appeal-tag--${status}`}>
      <Text>{STATUS_TEXT[status].label}</Text>
    </View>
  );
}
