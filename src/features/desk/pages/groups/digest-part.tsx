import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { DigestView } from '../../../../../contract';
import { shiftDate } from '../../../../../domain/calendar/beijing-time';
import { Card } from '../../../../components/card';
import { Chips } from '../../../../components/chips';
import { LoadState } from '../../../../components/load-state';
import { PrimaryButton } from '../../../../components/primary-button';
import { Section } from '../../../../components/section';
import { copyText } from '../../../../platform/device/copy';
import { useDigest } from '../../hooks/use-groups';
import { DIGEST_TEXT } from '../../text-groups';
import { digestText } from './digest-text';

const DAYS = [
  { value: 'today', label: DIGEST_TEXT.today },
  { value: 'yesterday', label: DIGEST_TEXT.yesterday },
] as const;
type Day = (typeof DAYS)[number]['value'];

function Post({ digest, today }: { digest: DigestView; today: string }) {
  const [outcome, setOutcome] = useState<'copy' | 'copied' | 'failed'>('copy');
  const text = digestText(digest, today);
  const copy = () =>
    void copyText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  return (
    <Card>
      <Text id="digest-text" className="groups-post" userSelect>
        {text}
      </Text>
      <PrimaryButton id="copy-digest" onTap={copy}>
        {outcome === 'copied' ? DIGEST_TEXT.copied : DIGEST_TEXT.copy}
      </PrimaryButton>
      <View className="groups-quiet">
        {outcome === 'failed' ? DIGEST_TEXT.failed : DIGEST_TEXT.hint}
      </View>
    </Card>
  );
}

/** 每日汇总: no program may post in a WeChat group, so a person copies it there. */
export function DigestPart() {
  const [day, setDay] = useState<Day>('today');
  const ofToday = useDigest(undefined, true);
  const today = ofToday.data?.date;
  const ofYesterday = useDigest(today && shiftDate(today, -1), day === 'yesterday' && !!today);
  return (
    <Section title={DIGEST_TEXT.title}>
      <Chips
        chips={DAYS}
        value={day}
        idPrefix="digest"
        onChange={setDay}
        label={DIGEST_TEXT.which}
      />
      <LoadState query={day === 'yesterday' && today ? ofYesterday : ofToday}>
        {(digest) => <Post key={digest.date} digest={digest} today={today ?? digest.date} />}
      </LoadState>
    </Section>
  );
}
