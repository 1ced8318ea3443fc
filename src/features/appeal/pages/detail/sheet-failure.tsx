import { View } from '@tarojs/components';
import { ErrorNote } from '../../../../components/error-note';
import { failureCode } from '../../../../platform/cloud/call-error';

/** What is missing before it can be sent; else why it was not taken. */
export function sayFailure(problem: string | null, error: unknown) {
  if (problem !== null) {
    return (
      <View id="sheet-problem" className="detail-wrong" ariaRole="alert">
        {problem}
      </View>
    );
  }
  return error ? <ErrorNote code={failureCode(error)} /> : null;
}
