import { Text, View } from '@tarojs/components';
import { Icon } from '../../../../components/icon';
import { MAX_SECONDS } from '../../../../platform/media/media';
import type { DraftFile } from '../../draft';
import { UPLOAD_TEXT } from '../../draft-text';
import { FileLine } from './file-tiles';
import { WHAT_TEXT } from './text';
import type { Files } from './use-files';
import { useVoice } from './use-voice';

/** Speak instead of typing: one large button, and the recording that was made. */
export function VoiceRecorder({ voice, files }: { voice: DraftFile | undefined; files: Files }) {
  const { isRecording, seconds, isFull, toggle } = useVoice(files.addVoice, files.setProblem);
  const idle = voice ? WHAT_TEXT.recordAgain : WHAT_TEXT.record;
  return (
    <View className="compose-voice">
      <View
        id="record"
        className={`compose-record ${isRecording ? 'compose-record--on' : ''}`}
        ariaRole="button"
        onClick={toggle}
      >
        <Icon name={isRecording ? 'stop' : 'mic'} size="l" />
        <Text>{isRecording ? WHAT_TEXT.recording(seconds) : idle}</Text>
      </View>
      {isFull && <View className="compose-hint">{UPLOAD_TEXT.voiceFull(MAX_SECONDS)}</View>}
      {voice ? (
        <FileLine file={voice} files={files} />
      ) : (
        <View className="compose-hint">{WHAT_TEXT.recordHint}</View>
      )}
    </View>
  );
}
