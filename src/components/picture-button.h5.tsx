import { View } from '@tarojs/components';
import { useState } from 'react';
import { makePicture } from '../platform/picture/browser-picture.h5';
import { useCareMode } from '../setup/care-mode';
import { layoutCard } from './picture/layout-card';
import type { PictureCard } from './picture/picture-card';
import { PrimaryButton } from './primary-button';
import './picture-button.scss';

const WORDS = {
  hint: '长按图片可以保存或发给家人；用电脑的话，请点下面的“下载图片”。',
  download: '下载图片',
} as const;

/** In a browser the picture is shown on the page: a long press or the link keeps it. */
export function PictureButton({ card, children }: { card: PictureCard; children: string }) {
  const { isCare } = useCareMode();
  const [picture, setPicture] = useState<string | null>(null);
  const make = () => setPicture(makePicture((measure) => layoutCard(card, isCare, measure)));
  const words = [card.heading, card.number.text].join(' ');
  return (
    <>
      <PrimaryButton id="picture" kind="plain" onTap={make}>
        {children}
      </PrimaryButton>
      {picture && (
        <View className="picture-button__made">
          <View>{WORDS.hint}</View>
          <img id="picture-made" className="picture-button__image" src={picture} alt={words} />
          <a className="picture-button__link" href={picture} download={`${words}.png`}>
            {WORDS.download}
          </a>
        </View>
      )}
    </>
  );
}
