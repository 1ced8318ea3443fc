import { Text, View } from '@tarojs/components';
import type { AppealView } from '../../../../../contract';
import { isOpen } from '../../../../../domain/appeal/open';
import { Card } from '../../../../components/card';
import { sayInstant } from '../../../../setup/instant-words';
import { MediaGrid } from '../../components/media-grid';
import { StarPicker } from '../../components/star-picker';
import { CHANNEL_TEXT } from '../../text';
import { DETAIL_TEXT } from './text';

interface CardProps {
  appeal: AppealView;
  now: number;
}

function writerOf({ isMine, ownerName, isAnonymous }: AppealView): string {
  const name = ownerName ?? DETAIL_TEXT.anonymous;
  if (!isMine) return name;
  return isAnonymous ? DETAIL_TEXT.youAnonymous : DETAIL_TEXT.you;
}

function contactOf({ isMine, contact, hasContact, isAnonymous, allowedActions }: AppealView) {
  if (isMine) return contact && `${contact}（${DETAIL_TEXT.ownContact}）`;
  if (hasContact) return DETAIL_TEXT.hasContact;
  return isAnonymous && allowedActions.length > 0 ? DETAIL_TEXT.hiddenContact : null;
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <View className="detail-fact">
      <View className="detail-fact__name">{name}</View>
      <View className="detail-fact__value">{value}</View>
    </View>
  );
}

/** A grid's name mostly begins with its community's: then that is enough. */
function sayPlace({ communityName, gridName, text }: AppealView['place']): string {
  const area = gridName.startsWith(communityName) ? gridName : `${communityName}${gridName}`;
  return text ? `${area} ${text}` : area;
}

/** What was written, where, by whom, with its photos and recordings. */
export function ContentCard({ appeal, now }: CardProps) {
  const contact = contactOf(appeal);
  return (
    <Card title={DETAIL_TEXT.content} icon="appeal">
      <Text className="detail-content" userSelect>
        {appeal.content}
      </Text>
      {appeal.media.length > 0 && <MediaGrid media={appeal.media} />}
      <Fact name={DETAIL_TEXT.place} value={sayPlace(appeal.place)} />
      <Fact name={DETAIL_TEXT.writer} value={writerOf(appeal)} />
      {contact && <Fact name={DETAIL_TEXT.contact} value={contact} />}
      <Fact name={DETAIL_TEXT.at} value={sayInstant(appeal.submittedAt, now)} />
    </Card>
  );
}

/** What was done in the end, and how the resident was told. */
export function ResultCard({ appeal, now }: CardProps) {
  const { result } = appeal;
  if (!result) return null;
  return (
    <Card title={isOpen(appeal.status) ? DETAIL_TEXT.lastResult : DETAIL_TEXT.result} icon="check">
      <Text className="detail-content">{result.text}</Text>
      <View className="detail-quiet">
        {DETAIL_TEXT.resultBy(CHANNEL_TEXT[result.channel], sayInstant(result.at, now))}
      </View>
    </Card>
  );
}

/** Whether it was solved in the resident's eyes, and how it was handled. */
export function RatingCard({ appeal, now }: CardProps) {
  const { rating } = appeal;
  if (!rating) return null;
  return (
    <Card title={DETAIL_TEXT.rating} icon="me">
      <View id="appeal-rating" className={rating.solved ? 'detail-solved' : 'detail-wrong'}>
        {rating.solved ? DETAIL_TEXT.solved : DETAIL_TEXT.notSolved}
      </View>
      <StarPicker value={rating.stars} />
      {rating.comment && <Text className="detail-content">{rating.comment}</Text>}
      <View className="detail-quiet">{sayInstant(rating.at, now)}</View>
    </Card>
  );
}
