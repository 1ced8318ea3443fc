import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { usePageReturn } from '../platform/navigation/page-visible';
import { useCareMode } from '../setup/care-mode';
import { typeSizeClass } from '../setup/type-size';
import { BackBar } from './back-bar';
import { StillWorking } from './still-working';
import './screen.scss';

interface ScreenProps {
  children: ReactNode;
  /** The page's heading, said in its first line; leave out where the content says it. */
  title?: string;
  /** Stays in sight at the lower edge: the actions of the page. */
  footer?: ReactNode;
  /** false: exactly as high as the window, what is longer scrolls inside it. */
  scroll?: boolean;
}

/** The root of every page: design tokens, care mode, safe area, and fresh data when one comes back to it. */
export function Screen({ children, title, footer, scroll = true }: ScreenProps) {
  const { isCare } = useCareMode();
  const queryClient = useQueryClient();
  usePageReturn(() => void queryClient.refetchQueries({ type: 'active', stale: true }));
  const classes = ['screen', typeSizeClass(), isCare && 'screen--care', !scroll && 'screen--fixed'];
  return (
    <View className={classes.filter(Boolean).join(' ')}>
      <BackBar />
      <View className="screen__body">
        {title && <View className="screen__title">{title}</View>}
        {children}
      </View>
      {footer && <View className="screen__footer">{footer}</View>}
      <StillWorking />
    </View>
  );
}
