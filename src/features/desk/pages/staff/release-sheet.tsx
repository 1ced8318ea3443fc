import { View } from '@tarojs/components';
import { useState } from 'react';
import type { StaffPostView } from '../../../../../contract';
import { ConfirmSheet } from '../../../../components/confirm-sheet';
import { ErrorNote } from '../../../../components/error-note';
import { TextField } from '../../../../components/text-field';
import { failureCode } from '../../../../platform/cloud/call-error';
import { newIdempotencyKey } from '../../../../platform/cloud/key';
import { isSameIntent } from '../../../appeal/intent';
import { useRelease } from '../../hooks/use-staff';
import { RELEASE_TEXT } from '../../text-staff';
import { type Holder, sayHandover, sayPost } from './post-words';

/** Whose post is to be taken. */
export interface Leaving {
  post: StaffPostView;
  holder: Holder;
}

const LEAST_REASON = 2;
const LONGEST_REASON = 200;

function useReleasing({ post, holder }: Leaving, onDone: () => void) {
  const [reason, setReason] = useState('');
  const [hasTried, setTried] = useState(false);
  const [idempotencyKey, setKey] = useState(newIdempotencyKey);
  const release = useRelease();
  const isShort = reason.trim().length < LEAST_REASON;
  const confirm = () => {
    setTried(true);
    if (isShort || reason.trim().length > LONGEST_REASON || release.isPending) return;
    const input = { key: post.key, handle: holder.handle, reason: reason.trim(), idempotencyKey };
    release.mutate(input, {
      onSuccess: onDone,
      onError: (error) => {
        if (!isSameIntent(failureCode(error))) setKey(newIdempotencyKey());
      },
    });
  };
  return { reason, setReason, release, confirm, isWrong: hasTried && isShort };
}

/** What really happens to what is open. */
function What({ post, holder }: Leaving) {
  return (
    <View className="staff-what" id="release-what">
      <View className="staff-what__title">{RELEASE_TEXT.whatTitle}</View>
      <View>{sayHandover(post, holder)}</View>
      <View>{RELEASE_TEXT.rest}</View>
      <View>{RELEASE_TEXT.undo}</View>
    </View>
  );
}

/** 离岗: says what becomes of the open appeals, asks why, and only then does it. */
export function ReleaseSheet({ leaving, onClose }: { leaving: Leaving; onClose: () => void }) {
  const { post, holder } = leaving;
  const { reason, setReason, release, confirm, isWrong } = useReleasing(leaving, onClose);
  return (
    <ConfirmSheet
      open
      title={RELEASE_TEXT.title(holder.name)}
      body={RELEASE_TEXT.body(holder.name, sayPost(post))}
      confirmText={RELEASE_TEXT.confirm}
      loading={release.isPending}
      onConfirm={confirm}
      onCancel={onClose}
      failure={release.error && <ErrorNote code={failureCode(release.error)} />}
    >
      <What {...leaving} />
      <TextField
        id="sheet-text"
        label={RELEASE_TEXT.reason}
        placeholder={RELEASE_TEXT.reasonHint}
        maxLength={LONGEST_REASON}
        value={reason}
        error={isWrong ? RELEASE_TEXT.reasonMissing : undefined}
        onChange={setReason}
      />
    </ConfirmSheet>
  );
}
