import { QueryClientProvider } from '@tanstack/react-query';
import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { startCloud } from './platform/cloud/cloud';
import { watchFontSize } from './platform/device/font-size';
import { beforeEachStep, stopEchoes } from './platform/device/native-text';
import { watchVisibility } from './platform/device/refresh';
import { CareModeProvider } from './setup/care-mode';
import { queryClient } from './setup/query';
import { settleTyping } from './setup/typed-text';
import { watchFaults } from './setup/watch-faults';
import './styles/app.scss';

// Before anything is drawn: the first pages may have faults too.
watchFaults();

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    stopEchoes();
    beforeEachStep(settleTyping);
    startCloud();
    watchVisibility();
    watchFontSize();
  });
  return (
    <QueryClientProvider client={queryClient}>
      <CareModeProvider>{children}</CareModeProvider>
    </QueryClientProvider>
  );
}
