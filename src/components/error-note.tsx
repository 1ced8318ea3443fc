import { View } from '@tarojs/components';
import type { FailureCode } from '../platform/cloud/call-error';
import { ERROR_TEXT } from '../setup/error-text';
import { Icon } from './icon';
import { PrimaryButton } from './primary-button';
import './states.scss';

interface ErrorNoteProps {
  code: FailureCode;
  /** What to do and what is not lost, where the usual words do not fit. */
  hint?: string;
  onRetry?: () => void;
}

/** What went wrong in a resident's words: what happened, what to do, what is not lost. */
export function ErrorNote({ code, hint, onRetry }: ErrorNoteProps) {
  const words = ERROR_TEXT[code];
  return (
    <View className="note" id={`error-${code}`} ariaRole="alert">
      <View className="note__title">
        <Icon name="warn" />
        <View>{words.title}</View>
      </View>
      <View className="note__hint">{hint ?? words.hint}</View>
      {onRetry && (
        <PrimaryButton kind="plain" id="retry" onTap={onRetry}>
          再试一次
        </PrimaryButton>
      )}
    </View>
  );
}
