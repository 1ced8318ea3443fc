import { Text, View } from '@tarojs/components';
import type { AppealView } from '../../../../../contract';
import { isOpen } from '../../../../../domain/appeal/open';
import { Card } from '../../../../components/card';
import { DueBadge } from '../../components/due-badge';
import { PriorityTag } from '../../components/priority-tag';
import { StatusTag } from '../../components/status-tag';
import { sayDeadline } from '../../deadline-words';
import { sayPauseEnd } from '../../pause-words';
import { CATEGORY_TEXT, PRIORITY_TEXT, STATUS_TEXT } from '../../text';
import { DETAIL_TEXT, MORE_CARD_TEXT, SUBMITTED_TEXT } from './text';

/** 「编号 20261130-7K3F9Q」 */
function NumberLine({ number }: Pick<AppealView, 'number'>) {
  return (
    <View>
      {`${DETAIL_TEXT.number} `}
      <Text className="unbroken">{number}</Text>
    </View>
  );
}

/** Greets the person who has just submitted: it is taken, under this number, in this colour. */
export function SubmittedNote({ appeal, now }: { appeal: AppealView; now: number }) {
  const { deadline, handlers } = appeal;
  const who = handlers.flatMap(({ names }) => names).join('、');
  const { short, label } = PRIORITY_TEXT[appeal.priority];
  return (
    <View id="submitted-note" className="detail-taken">
      <View className="detail-taken__title">{SUBMITTED_TEXT.title}</View>
      <NumberLine number={appeal.number} />
      <View>{SUBMITTED_TEXT.taken(`${short}色（${label}）`, who)}</View>
      {deadline && <View>{sayDeadline(deadline, now)}</View>}
      <View>{SUBMITTED_TEXT.next}</View>
    </View>
  );
}

interface EarlierNoteProps {
  appeal: AppealView;
  /** What was changed since stands below, to be sent as a supplement. */
  isEdited: boolean;
}

/** Tells the person that an earlier try had come through: what was changed since has to be added. */
export function EarlierNote({ appeal: { number }, isEdited }: EarlierNoteProps) {
  return (
    <View id="earlier-note" className="detail-taken">
      <View className="detail-taken__title">{SUBMITTED_TEXT.title}</View>
      <NumberLine number={number} />
      <View>{isEdited ? SUBMITTED_TEXT.edited : SUBMITTED_TEXT.earlier}</View>
    </View>
  );
}

/** What holds it, presses for it, or waits for a word from above. */
function Notes({ appeal, now }: { appeal: AppealView; now: number }) {
  const { pause, extension, handoversLeft, marks, status } = appeal;
  const isRuled = handoversLeft === null && isOpen(status) && !marks.includes('ruling');
  const lines = [
    appeal.isMine && appeal.isAskedAgain && MORE_CARD_TEXT.askedAgain,
    pause && MORE_CARD_TEXT.paused(sayPauseEnd(pause, now)),
    marks.includes('supervised') && MORE_CARD_TEXT.supervised,
    marks.includes('ruling') && MORE_CARD_TEXT.awaiting,
    isRuled && MORE_CARD_TEXT.ruled,
    extension && MORE_CARD_TEXT.extension(extension.workingDays),
    marks.includes('reminded') && MORE_CARD_TEXT.reminded,
  ];
  return (
    <>
      {lines.filter(Boolean).map((line) => (
        <View key={String(line)} className="detail-note">
          {line}
        </View>
      ))}
    </>
  );
}

/** How it stands and until when, in words; the number to call it by. */
export function StatusCard({ appeal, now }: { appeal: AppealView; now: number }) {
  const { deadline, status, reopened } = appeal;
  return (
    <Card>
      <View className="detail-tags">
        <PriorityTag priority={appeal.priority} />
        <StatusTag id="appeal-status" status={status} />
      </View>
      <View className="detail-status">{STATUS_TEXT[status].hint}</View>
      {deadline && (
        <View className="detail-due">
          <DueBadge deadline={deadline} />
          <View>{sayDeadline(deadline, now)}</View>
        </View>
      )}
      <Notes appeal={appeal} now={now} />
      {reopened > 0 && <View className="detail-note">{DETAIL_TEXT.reopened(reopened)}</View>}
      <View className="detail-quiet facts">
        {`${CATEGORY_TEXT[appeal.category].label} · `}
        <View className="unbroken">
          {`${DETAIL_TEXT.number} `}
          <Text id="appeal-number" userSelect>
            {appeal.number}
          </Text>
        </View>
      </View>
    </Card>
  );
}
