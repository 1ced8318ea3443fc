import { View } from '@tarojs/components';
import type { Rate, RateName } from '../../../../../domain/appeal/rates';
import { Card } from '../../../../components/card';
import { RATE_TEXT } from '../../text-rates';
import { sayRate } from './rate-words';

const KINDS = ['good', 'rest', 'open'] as const;

/** How many in each of the three pieces; empty pieces are left out. */
function Bar({ name, rate }: { name: RateName; rate: Rate }) {
  const counts = {
    good: rate.numerator,
    rest: rate.denominator - rate.numerator,
    open: rate.notAnswered,
  };
  const shown = KINDS.filter((kind) => counts[kind] > 0);
  if (shown.length === 0) return null;
  return (
    <>
      <View className="rate-bar" aria-hidden>
        {shown.map((kind) => (
          <View
            key={kind}
            className={`rate-bar__part rate-bar__part--${kind}`}
            style={{ flexGrow: counts[kind] }}
          />
        ))}
      </View>
      <View className="rate-legend">
        {shown.map((kind) => (
          <View key={kind} className="rate-legend__one">
            <View className={`rate-legend__mark rate-bar__part--${kind}`} aria-hidden />
            {`${RATE_TEXT[name][kind]} ${counts[kind]}`}
          </View>
        ))}
      </View>
    </>
  );
}

/** One rate: large, with its numbers, what is counted, and how it divides. */
export function RateCard({ name, rate }: { name: RateName; rate: Rate }) {
  const { title, what } = RATE_TEXT[name];
  return (
    <Card id={`rate-${name}`} title={title}>
      <View className="rate-number">{sayRate(rate)}</View>
      <Bar name={name} rate={rate} />
      <View className="rates-quiet">{what}</View>
    </Card>
  );
}
