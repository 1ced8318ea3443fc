import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { copyText } from '../platform/device/copy';
import { linkTo } from '../platform/wechat/link.h5';
import type { ShareCard } from '../platform/wechat/share-card';
import './share-button.scss';

const WORDS = {
  idle: '复制链接，发给邻居',
  copied: '已复制，粘贴到微信就行',
  failed: '没有复制上，请长按下面的链接复制',
} as const;

/** In a browser a link is copied, to be pasted into a chat. */
export function ShareButton({ card }: { card: ShareCard }) {
  const [state, setState] = useState<keyof typeof WORDS>('idle');
  const link = linkTo(card);
  const copy = () =>
    void copyText(`${card.title} ${link}`).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  return (
    <>
      <View id="share" className="share-button" ariaRole="button" onClick={copy}>
        {WORDS[state]}
      </View>
      {state === 'failed' && (
        <Text className="share-button__link" userSelect>
          {link}
        </Text>
      )}
    </>
  );
}
