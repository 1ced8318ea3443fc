import { Text, View } from '@tarojs/components';
import type { MeView } from '../../../../../contract';
import { Card } from '../../../../components/card';
import { definePage } from '../../../../components/define-page';
import { ErrorNote } from '../../../../components/error-note';
import { Icon } from '../../../../components/icon';
import { PrimaryButton } from '../../../../components/primary-button';
import { Screen } from '../../../../components/screen';
import { replacePage } from '../../../../platform/navigation/navigation';
import { isMember, openJoinFlow, useMe } from '../../../../setup/membership';
import { VoiceButton } from '../../components/media-grid';
import { ERROR_ACTION_TEXT } from '../../text';
import { MEDIA_PROBLEM_TEXT } from '../compose/text';
import { SPEAK_TEXT } from './text';
import { type Speak, useSpeak } from './use-speak';
import './index.scss';

/** The one thing on this page: listens, or begins to. */
function BigButton({ voice, hasVoice }: Speak) {
  const { isRecording, seconds, toggle } = voice;
  const idle = hasVoice ? SPEAK_TEXT.again : SPEAK_TEXT.start;
  return (
    <View
      id="record"
      className={isRecording ? 'speak-button speak-button--on' : 'speak-button'}
      ariaRole="button"
      onClick={toggle}
    >
      <Icon name={isRecording ? 'stop' : 'mic'} size="l" />
      <Text className="speak-button__main">{isRecording ? SPEAK_TEXT.stop : idle}</Text>
      {isRecording && <Text>{SPEAK_TEXT.recording(seconds)}</Text>}
    </View>
  );
}

function Spoken({ control }: Speak) {
  const spoken = control.draft.files.find(({ kind }) => kind === 'voice');
  if (!spoken?.path) return null;
  return (
    <Card icon="check" title={SPEAK_TEXT.listen}>
      <VoiceButton url={spoken.path} seconds={spoken.seconds ?? undefined} />
    </Card>
  );
}

function JoinFirst({ me }: { me: MeView }) {
  return (
    <>
      <View className="speak-hint">{SPEAK_TEXT.joinFirst}</View>
      <PrimaryButton id="join-first" onTap={() => openJoinFlow(me)}>
        {me.hasConsented ? ERROR_ACTION_TEXT.join : ERROR_ACTION_TEXT.consent}
      </PrimaryButton>
    </>
  );
}

function Send({ sending, send }: Speak) {
  return (
    <>
      {sending.failure && <ErrorNote code={sending.failure} />}
      {sending.isWaiting && (
        <View className="speak-hint">
          {sending.waitsFor === 'uploads' ? SPEAK_TEXT.sending : SPEAK_TEXT.kept}
        </View>
      )}
      <PrimaryButton id="submit" loading={sending.isSending || sending.isWaiting} onTap={send}>
        {sending.isSending ? SPEAK_TEXT.submitting : SPEAK_TEXT.submit}
      </PrimaryButton>
    </>
  );
}

/** 说一说: for who would rather speak than fill in a form. Three taps from the home page to the end. */
function SpeakPage() {
  const speak = useSpeak();
  const { files, voice, hasVoice } = speak;
  const { data: me } = useMe();
  const isReady = hasVoice && !voice.isRecording;
  const footer = me && !isMember(me) ? <JoinFirst me={me} /> : isReady && <Send {...speak} />;
  return (
    <Screen title={SPEAK_TEXT.title} footer={footer || undefined}>
      <View className="speak-hint">{SPEAK_TEXT.hint}</View>
      <BigButton {...speak} />
      {files.problem && <View className="speak-wrong">{MEDIA_PROBLEM_TEXT[files.problem]}</View>}
      {!voice.isRecording && <Spoken {...speak} />}
      <View className="speak-hint">{SPEAK_TEXT.whoSees}</View>
      <View className="speak-urgent">{SPEAK_TEXT.urgent}</View>
      <View id="open-compose" className="speak-link" onClick={() => replacePage('compose', {})}>
        {SPEAK_TEXT.type}
      </View>
    </Screen>
  );
}

export default definePage(SpeakPage);
