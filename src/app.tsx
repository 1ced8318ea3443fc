import { QueryClientProvider } from '@tanstack/react-query';
import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { startCloud } from './platform/cloud';
import { watchVisibility } from './platform/refresh';
import { CareModeProvider } from './setup/care-mode';
import { queryClient } from './setup/query';
import './styles/app.scss';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startCloud();
    watchVisibility();
  });
  return (
    <QueryClientProvider client={queryClient}>
      <CareModeProvider>{children}</CareModeProvider>
    </QueryClientProvider>
  );
}
