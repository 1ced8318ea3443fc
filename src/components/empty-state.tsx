import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './states.scss';

interface EmptyStateProps {
  title: string;
  hint?: string;
  /** One button that leads on. */
  action?: ReactNode;
}

/** Says that there is nothing here, and what one can do. */
export function EmptyState({ title, hint, action }: EmptyStateProps) {
  return (
    <View className="state">
      <View className="state__title">{title}</View>
      {hint && <View className="state__hint">{hint}</View>}
      {action}
    </View>
  );
}
