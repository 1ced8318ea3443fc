import { View } from '@tarojs/components';
import { Card } from '../../../../components/card';
import { Icon } from '../../../../components/icon';
import { sayInstant } from '../../../../setup/instant-words';
import type { CallView } from '../../hooks/use-calls';
import { CALL_TEXT } from '../../text-calls';
import { CallActs } from './call-acts';
import { CallWhy } from './call-why';
import { sayAttempt, sayWhere } from './call-words';

function HasRead() {
  return (
    <View className="call-read">
      <Icon name="check" size="s" />
      {CALL_TEXT.hasRead}
    </View>
  );
}

function Attempts({ attempts, now }: { attempts: CallView['attempts']; now: number }) {
  if (attempts.length === 0) return null;
  return (
    <View>
      <View className="call-label">{CALL_TEXT.attempts}</View>
      {attempts.map((attempt) => (
        <View key={`${attempt.at} ${attempt.outcome}`}>{sayAttempt(attempt, now)}</View>
      ))}
    </View>
  );
}

/** One person to call: who, why, what was tried, and what to do. */
export function CallCard({ call, now }: { call: CallView; now: number }) {
  const { id, person, at, hasRead, attempts, state } = call;
  const where = sayWhere(person);
  return (
    <Card id={`call-${id}`} icon="phone" title={person.name}>
      {where !== '' && <View>{where}</View>}
      <View className="call-quiet">{CALL_TEXT.since(sayInstant(at, now))}</View>
      {hasRead && <HasRead />}
      <CallWhy call={call} />
      <Attempts attempts={attempts} now={now} />
      {state !== 'done' && <CallActs call={call} />}
    </Card>
  );
}
