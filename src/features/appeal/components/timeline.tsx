import { Text, View } from '@tarojs/components';
import type { TimelineEntryView } from '../../../../contract';
import { sayInstant } from '../../../setup/instant-words';
import { INSIDE_TEXT } from '../text';
import { newestFirst, sayAct, sayBy, sayText } from '../timeline-words';
import './timeline.scss';
import './tags.scss';

interface TimelineProps {
  entries: TimelineEntryView[];
  /** Milliseconds; what 「今天」 is counted from. */
  now: number;
}

/** Everything that was done to an appeal, the newest first. */
export function Timeline({ entries, now }: TimelineProps) {
  return (
    <View className="appeal-timeline">
      {newestFirst(entries).map((entry) => (
        <View
          key={entry.id}
          className={`appeal-timeline__entry appeal-timeline__entry--${entry.act}`}
        >
          <View className="appeal-timeline__act">{sayAct(entry)}</View>
          <View className="appeal-quiet facts">{`${sayInstant(entry.at, now)} · ${sayBy(entry)}`}</View>
          {entry.isInside && <View className="appeal-timeline__inside">{INSIDE_TEXT}</View>}
          {entry.text && <Text className="appeal-timeline__text">{sayText(entry)}</Text>}
        </View>
      ))}
    </View>
  );
}
