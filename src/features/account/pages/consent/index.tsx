import { View } from '@tarojs/components';
import type { MeView } from '../../../../../contract';
import { CONSENT_VERSION } from '../../../../../domain/people';
import { Card } from '../../../../components/card';
import { definePage } from '../../../../components/define-page';
import { ErrorNote } from '../../../../components/error-note';
import { PrimaryButton } from '../../../../components/primary-button';
import { Screen } from '../../../../components/screen';
import { failureCode } from '../../../../platform/cloud/call-error';
import { goBack, replacePage } from '../../../../platform/navigation/navigation';
import { useMe } from '../../../../setup/membership';
import { tellDay } from '../../../../setup/moment-words';
import { useConsent } from '../../hooks/use-consent';
import { CONSENT_TEXT } from '../../text';
import './index.scss';

function ConsentButtons() {
  const consent = useConsent();
  const agree = () =>
    consent.mutate(undefined, {
      onSuccess: (me: MeView) => (me.isJoined ? goBack() : replacePage('join', {})),
    });
  return (
    <>
      {consent.error && <ErrorNote code={failureCode(consent.error)} />}
      <PrimaryButton id="consent-agree" loading={consent.isPending} onTap={agree}>
        {CONSENT_TEXT.agree}
      </PrimaryButton>
      <PrimaryButton id="consent-decline" kind="plain" disabled={consent.isPending} onTap={goBack}>
        {CONSENT_TEXT.decline}
      </PrimaryButton>
    </>
  );
}

function Terms() {
  return (
    <>
      {CONSENT_TEXT.parts.map(({ icon, title, lines }) => (
        <Card key={title} icon={icon} title={title}>
          {lines.map((line) => (
            <View key={line} className="terms__line">
              {line}
            </View>
          ))}
        </Card>
      ))}
    </>
  );
}

/** 隐私说明: to agree to, or to read again afterwards. */
function ConsentPage() {
  const { data: me } = useMe();
  const mayAgree = me !== undefined && !me.hasConsented;
  return (
    <Screen title={CONSENT_TEXT.title} footer={mayAgree && <ConsentButtons />}>
      {me?.hasConsented && me.consentedAt && (
        <View className="terms__quiet">{CONSENT_TEXT.agreedOn(tellDay(me.consentedAt))}</View>
      )}
      {mayAgree && <View>{CONSENT_TEXT.lead}</View>}
      <Terms />
      {mayAgree && <View className="terms__quiet">{CONSENT_TEXT.declineHint}</View>}
      <View className="terms__quiet">{CONSENT_TEXT.version(CONSENT_VERSION)}</View>
    </Screen>
  );
}

export default definePage(ConsentPage);
