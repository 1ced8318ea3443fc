import { Canvas } from '@tarojs/components';
import { useState } from 'react';
import { say } from '../platform/device/toast';
import { makePicture, offerPicture } from '../platform/picture/wechat-picture';
import { useCareMode } from '../setup/care-mode';
import { layoutCard } from './picture/layout-card';
import type { PictureCard } from './picture/picture-card';
import { PrimaryButton } from './primary-button';
import './picture-button.scss';

/** One on a page: WeChat draws on a canvas that stands there. */
const CANVAS = 'picture-canvas';
const FAILED = '没有生成图片，请再按一次';

/** Makes a picture of a card; WeChat then offers to send it or to keep it in the album. */
export function PictureButton({ card, children }: { card: PictureCard; children: string }) {
  const { isCare } = useCareMode();
  const [isBusy, setIsBusy] = useState(false);
  const make = async () => {
    setIsBusy(true);
    try {
      const path = await makePicture(CANVAS, (measure) => layoutCard(card, isCare, measure));
      await offerPicture(path);
    } catch {
      say(FAILED);
    }
    setIsBusy(false);
  };
  return (
    <>
      <PrimaryButton id="picture" kind="plain" loading={isBusy} onTap={() => void make()}>
        {children}
      </PrimaryButton>
      <Canvas type="2d" id={CANVAS} className="picture-button__canvas" />
    </>
  );
}
