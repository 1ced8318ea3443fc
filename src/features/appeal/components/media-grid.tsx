import { Image, Text, Video, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import type { MediaView } from '../../../../contract';
import { Icon } from '../../../components/icon';
import { playVoice, previewImages, stopVoice } from '../../../platform/media/media';
import { MEDIA_TEXT } from '../text';
import './media-grid.scss';
import './tags.scss';

type Shown = MediaView & { url: string };

function isShown(media: MediaView): media is Shown {
  return media.url !== null;
}

function checkWords(media: MediaView): string | null {
  if (media.check === 'passed') return null;
  if (media.check === 'refused') return MEDIA_TEXT.refused;
  return isShown(media) ? MEDIA_TEXT.pending : MEDIA_TEXT.hidden;
}

/** What keeps files from being seen, one line for each kind and cause. */
function CheckNotes({ media }: { media: MediaView[] }) {
  const counts = new Map<string, number>();
  for (const one of media) {
    const words = checkWords(one);
    const line = words && `${MEDIA_TEXT[one.kind]}${words}`;
    if (line) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (
    <View key={line} className="appeal-quiet">
      {MEDIA_TEXT.count(line, count)}
    </View>
  ));
}

/** A recording with its length; a tap plays it, another stops it. */
export function VoiceButton({ url, seconds }: { url: string; seconds: number | undefined }) {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => () => stopVoice(), []);
  const toggle = () => {
    if (isPlaying) stopVoice();
    else playVoice(url, () => setPlaying(false));
    setPlaying(!isPlaying);
  };
  return (
    <View className="appeal-voice" ariaRole="button" onClick={toggle}>
      <Icon name={isPlaying ? 'stop' : 'play'} />
      <Text>{isPlaying ? MEDIA_TEXT.stopVoice : MEDIA_TEXT.playVoice}</Text>
      {seconds !== undefined && <Text className="appeal-quiet">{MEDIA_TEXT.seconds(seconds)}</Text>}
    </View>
  );
}

function Images({ images }: { images: Shown[] }) {
  const urls = images.map((image) => image.url);
  return (
    <View className="appeal-media__images">
      {images.map((image) => (
        <View
          key={image.url}
          className="appeal-media__cell"
          onClick={() => previewImages(urls, image.url)}
        >
          <Image className="appeal-media__image" src={image.url} mode="aspectFill" />
        </View>
      ))}
    </View>
  );
}

/** Photos, recording and video of an appeal; what is not checked yet is said in words. */
export function MediaGrid({ media }: { media: MediaView[] }) {
  const shown = media.filter(isShown);
  return (
    <View className="appeal-media">
      <Images images={shown.filter((one) => one.kind === 'image')} />
      {shown.map((one) =>
        one.kind === 'image' ? null : (
          <View key={one.url}>
            {one.kind === 'voice' && <VoiceButton url={one.url} seconds={one.seconds} />}
            {one.kind === 'video' && (
              <Video className="appeal-media__video" src={one.url} controls />
            )}
          </View>
        ),
      )}
      <CheckNotes media={media} />
    </View>
  );
}
