import { Button } from '@tarojs/components';
import type { ShareCard } from '../platform/wechat/share-card';
import './share-button.scss';

/** Sends the card into a chat: WeChat takes it from the page that shows this button. */
export function ShareButton(_props: { card: ShareCard }) {
  return (
    <Button id="share" className="share-button" openType="share">
      转发给邻居、微信群
    </Button>
  );
}
