import { View } from '@tarojs/components';
import { pageOnTop, switchTab } from '../platform/navigation/navigation';
import { useCareMode } from '../setup/care-mode';
import { typeSizeClass } from '../setup/type-size';
import { Icon } from './icon';
import { PrimaryButton } from './primary-button';
import './page-fault.scss';
import './screen.scss';

const TEXT = {
  title: '这一页出了点问题',
  hint: '不是您的操作有误，已经提交的内容都还在；没有提交的，可能要再写一次。请再试一次；还是不行，请先回首页。',
  homeHint:
    '不是您的操作有误，已经提交的内容都还在；没有提交的，可能要再写一次。请再试一次；还是不行，请过一会儿再打开。',
  retry: '再试一次',
  home: '回首页',
} as const;

const HOME = 'pages/home/index';

/** What broke the page may be in there too. */
function typeSize(): string {
  try {
    return typeSizeClass();
  } catch {
    return '';
  }
}

/** In the place of a page that cannot be drawn. It stands alone: the frame of the pages may be what is broken. */
export function PageFault({ onRetry }: { onRetry: () => void }) {
  const { isCare } = useCareMode();
  const isHome = pageOnTop() === HOME;
  const classes = ['screen', typeSize(), isCare && 'screen--care'].filter(Boolean).join(' ');
  return (
    <View className={classes}>
      <View className="page-fault" id="page-fault" ariaRole="alert">
        <View className="page-fault__title">
          <Icon name="warn" size="l" />
          <View>{TEXT.title}</View>
        </View>
        <View>{isHome ? TEXT.homeHint : TEXT.hint}</View>
        <PrimaryButton id="page-retry" onTap={onRetry}>
          {TEXT.retry}
        </PrimaryButton>
        {!isHome && (
          <PrimaryButton id="page-home" kind="plain" onTap={() => switchTab('home')}>
            {TEXT.home}
          </PrimaryButton>
        )}
      </View>
    </View>
  );
}
