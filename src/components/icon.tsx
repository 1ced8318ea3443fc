import { View } from '@tarojs/components';
import './icon.scss';

export type IconName =
  | 'home'
  | 'appeal'
  | 'discuss'
  | 'service'
  | 'me'
  | 'bell'
  | 'camera'
  | 'mic'
  | 'video'
  | 'phone'
  | 'check'
  | 'warn'
  | 'clock'
  | 'info'
  | 'up'
  | 'chevron'
  | 'fire'
  | 'pin'
  | 'edit'
  | 'play'
  | 'stop'
  | 'trash'
  | 'eye';

interface IconProps {
  name: IconName;
  /** `s` stands in a line of small text, `l` leads a card. */
  size?: 's' | 'm' | 'l';
}

/** A line drawing in the colour of the text around it; decoration only, words stand beside it. */
export function Icon({ name, size = 'm' }: IconProps) {
  return <View className={`icon icon--${size} icon--${name}`} aria-hidden />;
}
