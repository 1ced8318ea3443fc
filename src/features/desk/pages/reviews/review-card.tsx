import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ReviewView } from '../../../../../contract';
import { earlier, formatBeijing } from '../../../../../domain/calendar/beijing-time';
import { Card } from '../../../../components/card';
import { ConfirmSheet } from '../../../../components/confirm-sheet';
import { ErrorNote } from '../../../../components/error-note';
import { MenuSheet } from '../../../../components/menu-sheet';
import { PrimaryButton } from '../../../../components/primary-button';
import { failureCode } from '../../../../platform/cloud/call-error';
import { openPage } from '../../../../platform/navigation/navigation';
import { useDecide } from '../../hooks/use-reviews';
import { REASON_ENTRIES, REVIEW_TEXT } from '../../text-reviews';

function Decision({ review }: { review: ReviewView }) {
  const [asked, setAsked] = useState<'pass' | 'reject' | null>(null);
  const decide = useDecide(review);
  const { id } = review;
  const close = () => setAsked(null);
  const send = (verdict: Parameters<typeof decide.mutate>[0]) =>
    decide.mutate(verdict, { onSettled: close });
  return (
    <>
      {decide.error && <ErrorNote code={failureCode(decide.error)} />}
      <View className="review-acts">
        <PrimaryButton
          id={`reject-${id}`}
          kind="plain"
          disabled={decide.isPending}
          onTap={() => setAsked('reject')}
        >
          {REVIEW_TEXT.reject}
        </PrimaryButton>
        <PrimaryButton id={`pass-${id}`} disabled={decide.isPending} onTap={() => setAsked('pass')}>
          {REVIEW_TEXT.pass}
        </PrimaryButton>
      </View>
      <ConfirmSheet
        open={asked === 'pass'}
        title={REVIEW_TEXT.passTitle}
        body={REVIEW_TEXT.passBody}
        confirmText={REVIEW_TEXT.passConfirm}
        loading={decide.isPending}
        onConfirm={() => send('pass')}
        onCancel={close}
      />
      <MenuSheet
        open={asked === 'reject' && !decide.isPending}
        title={REVIEW_TEXT.rejectTitle}
        entries={REASON_ENTRIES}
        idPrefix="reason"
        onChoose={send}
        onCancel={close}
      />
    </>
  );
}

/** The last day, to whose end there is time. */
function sayLastDay(dueAt: string): string {
  return formatBeijing(earlier(dueAt, { milliseconds: 1 }), 'M月D日');
}

/** Words that wait: what they came with, until when somebody should look, and what to do. */
export function ReviewCard({ review }: { review: ReviewView }) {
  const { id, thing, text, dueAt, isOverdue, mayDecide } = review;
  return (
    <Card
      id={`review-${id}`}
      icon="eye"
      title={thing === null ? REVIEW_TEXT.nickname : REVIEW_TEXT.words}
    >
      <View className={isOverdue ? 'review-late' : 'review-quiet'}>
        {isOverdue ? REVIEW_TEXT.overdue : REVIEW_TEXT.due(sayLastDay(dueAt))}
      </View>
      <View className="review-text">{text}</View>
      {thing?.type === 'appeal' && (
        <>
          <View className="review-quiet">{REVIEW_TEXT.personal}</View>
          <View
            id={`open-${id}`}
            className="review-link"
            ariaRole="button"
            onClick={() => openPage('appeal', { id: thing.id })}
          >
            {REVIEW_TEXT.open}
          </View>
        </>
      )}
      {mayDecide ? (
        <Decision review={review} />
      ) : (
        <View className="review-quiet">{REVIEW_TEXT.own}</View>
      )}
    </Card>
  );
}
