import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { PrimaryButton } from '../../../../components/primary-button';
import { copyText } from '../../../../platform/device/copy';
import { sayInstant } from '../../../../setup/instant-words';
import { ROLE_NAMES } from '../../../../setup/text';
import type { RegisterExport } from '../../hooks/use-register';
import { REGISTER_TEXT } from '../../text-rates';
import { sayMonth } from './month';

/** Copies one link; when the phone refuses, the link is there to be copied by hand. */
function LinkRow({ id, label, hint, url }: Record<'id' | 'label' | 'hint' | 'url', string>) {
  const [outcome, setOutcome] = useState<'copy' | 'copied' | 'failed'>('copy');
  const copy = () =>
    void copyText(url).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  return (
    <View className="register-link" id={id}>
      <View className="register-link__row">
        <View className="register-link__what">
          <View className="register-link__label">{label}</View>
          <View className="rates-quiet">{hint}</View>
        </View>
        <PrimaryButton id={`${id}-copy`} kind="plain" block={false} onTap={copy}>
          {outcome === 'copied' ? REGISTER_TEXT.copied : REGISTER_TEXT.copy}
        </PrimaryButton>
      </View>
      {outcome === 'failed' && (
        <>
          <View className="rates-quiet">{REGISTER_TEXT.failed}</View>
          <Text className="register-link__url" userSelect>
            {url}
          </Text>
        </>
      )}
    </View>
  );
}

const LOG_LINES = 5;

/** The links of an export, how long they live, and who exported before. */
export function RegisterResult({ done }: { done: RegisterExport }) {
  const now = Date.now();
  const { placeName, month, rows, left } = done;
  return (
    <>
      <View className="register-count" id="register-count">
        <View>{`${placeName}${sayMonth(month)}`}</View>
        <View className="register-count__number">{REGISTER_TEXT.count(rows)}</View>
      </View>
      {left > 0 && <View className="register-left">{REGISTER_TEXT.left(left)}</View>}
      <LinkRow
        id="register-table"
        label={REGISTER_TEXT.table}
        hint={REGISTER_TEXT.tableHint}
        url={done.tableUrl}
      />
      <LinkRow
        id="register-page"
        label={REGISTER_TEXT.page}
        hint={REGISTER_TEXT.pageHint}
        url={done.pageUrl}
      />
      <View className="rates-quiet">{REGISTER_TEXT.life(sayInstant(done.until, now))}</View>
      <View className="register-log" id="register-log">
        <View className="register-log__title">{REGISTER_TEXT.log}</View>
        {done.log.slice(0, LOG_LINES).map(({ at, by, month: of }) => (
          <View key={at} className="rates-quiet">
            {REGISTER_TEXT.logged(
              sayInstant(at, now),
              `${by.name}（${by.placeName} · ${ROLE_NAMES[by.role]}）`,
              sayMonth(of),
            )}
          </View>
        ))}
      </View>
    </>
  );
}
