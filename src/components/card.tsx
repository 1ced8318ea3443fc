import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import './card.scss';

interface CardProps {
  title?: string;
  icon?: IconName;
  /** At the right of the title. */
  extra?: ReactNode;
  onTap?: () => void;
  id?: string;
  children?: ReactNode;
}

/** A sheet of paper on the page; the whole of it can be tapped when `onTap` is given. */
export function Card({ title, icon, extra, onTap, id, children }: CardProps) {
  const tap = onTap ? { onClick: onTap, ariaRole: 'button' } : {};
  const hasHead = title !== undefined || icon !== undefined || extra !== undefined;
  return (
    <View className={onTap ? 'card card--tap' : 'card'} {...(id ? { id } : {})} {...tap}>
      {hasHead && (
        <View className="card__head">
          {icon && (
            <View className="card__icon">
              <Icon name={icon} />
            </View>
          )}
          <View className="card__title">{title}</View>
          {extra}
          {onTap && <Icon name="chevron" size="s" />}
        </View>
      )}
      {children}
    </View>
  );
}
