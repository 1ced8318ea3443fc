import { View } from '@tarojs/components';
import { useState } from 'react';
import { copyText } from '../platform/copy';
import type { ShareCard } from '../platform/share';
import './share-button.scss';

/** In a browser a link is copied, to be pasted into a chat. */
export function ShareButton({ card }: { card: ShareCard }) {
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    const [base = ''] = location.href.split('#');
    const link = `${base}#/features/appeal/pages/detail/index?id=${encodeURIComponent(card.query.id)}`;
    void copyText(`${card.title} ${link}`).then(() => setCopied(true));
  };
  return (
    <View id="share" className="share-button" ariaRole="button" onClick={copy}>
      {isCopied ? '已复制，粘贴到微信就行' : '复制链接，发给邻居'}
    </View>
  );
}
