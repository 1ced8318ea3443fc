import { useQueryClient } from '@tanstack/react-query';
import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { AppealView } from '../../../../../contract';
import { isOpen } from '../../../../../domain/appeal/open';
import { Card } from '../../../../components/card';
import { definePage } from '../../../../components/define-page';
import { LoadState } from '../../../../components/load-state';
import { PictureButton } from '../../../../components/picture-button';
import { Screen } from '../../../../components/screen';
import { ShareButton } from '../../../../components/share-button';
import { useShareCard } from '../../../../platform/wechat/share';
import type { ShareCard } from '../../../../platform/wechat/share-card';
import { isSheetAct } from '../../acts';
import { DeadlineList } from '../../components/deadline-list';
import { HandlerList } from '../../components/handler-list';
import { ReasonList } from '../../components/reason-list';
import { Timeline } from '../../components/timeline';
import { WhoCanSee } from '../../components/who-can-see';
import { useAppeal } from '../../hooks/use-appeal';
import { type JustSubmitted, justSubmittedKey } from '../../intent';
import { hasReceipt, receiptOf } from '../../receipt';
import { RECEIPT_TEXT } from '../../receipt-text';
import { STATUS_TEXT } from '../../text';
import { ActFooter } from './act-footer';
import { ActSheet } from './act-sheet';
import { ContactSheet } from './contact-sheet';
import { ContentCard, RatingCard, ResultCard } from './content-cards';
import { EarlierNote, StatusCard, SubmittedNote } from './status-card';
import { DETAIL_TEXT, MORE_CARD_TEXT, SHARE_TEXT } from './text';
import { IntakeCard, LooksCard, MergedCard, TogetherCard } from './together-cards';
import { UnsentCard } from './unsent-card';
import { useMarkSeen } from './use-mark-seen';
import { type Sheet, useSheet } from './use-sheet';
import './index.scss';

function useJustSubmitted(appealId: string): JustSubmitted | undefined {
  return useQueryClient().getQueryData<JustSubmitted>(justSubmittedKey(appealId));
}

function OwnerCard({ appeal }: { appeal: AppealView }) {
  if (!appeal.isMine) return null;
  const visibility = appeal.status === 'withdrawn' ? 'handlers' : appeal.visibility;
  return (
    <Card title={DETAIL_TEXT.visibility} icon="eye">
      <WhoCanSee choices={{ ...appeal, visibility }} />
    </Card>
  );
}

/** For staff only: what they decided, or else what the words sound like. */
function DepartmentCard({ appeal: { department, departments } }: { appeal: AppealView }) {
  if (department !== null) {
    return (
      <Card title={MORE_CARD_TEXT.department} icon="info">
        <View id="department">{department}</View>
      </Card>
    );
  }
  if (departments.length === 0) return null;
  return (
    <Card title={DETAIL_TEXT.departments} icon="info">
      {departments.map(({ name }) => (
        <View key={name}>{name}</View>
      ))}
      <View className="appeal-quiet">{DETAIL_TEXT.departmentsHint}</View>
    </Card>
  );
}

/** For the owner: the very words that neighbours read. */
function PublicCard({ appeal: { publicContent } }: { appeal: AppealView }) {
  if (publicContent === null) return null;
  return (
    <Card title={MORE_CARD_TEXT.publicTitle} icon="eye">
      <Text className="detail-content">{publicContent}</Text>
    </Card>
  );
}

/** The status above already tells the deadline that binds while it runs. */
function hasMoreClocks({ deadline, deadlines }: AppealView): boolean {
  return deadlines.length > 1 || deadline === null;
}

function Appeal({ appeal, sheet }: { appeal: AppealView; sheet: Sheet }) {
  const now = Date.now();
  const submitted = useJustSubmitted(appeal.id);
  return (
    <>
      {(submitted === 'earlier' || submitted === 'edited') && (
        <EarlierNote appeal={appeal} isEdited={submitted === 'edited'} />
      )}
      {submitted === 'now' && appeal.timeline.length === 1 && (
        <SubmittedNote appeal={appeal} now={now} />
      )}
      <UnsentCard appeal={appeal} sheet={sheet} />
      <StatusCard appeal={appeal} now={now} />
      {hasReceipt(appeal) && (
        <PictureButton card={receiptOf(appeal)}>{RECEIPT_TEXT.button}</PictureButton>
      )}
      <Card title={isOpen(appeal.status) ? DETAIL_TEXT.who : DETAIL_TEXT.whoDone} icon="me">
        <HandlerList handlers={appeal.handlers} gaps={appeal.gaps} />
        {appeal.assistants.length > 0 && (
          <>
            <View className="detail-label">{MORE_CARD_TEXT.assistants}</View>
            <HandlerList handlers={appeal.assistants} gaps={[]} />
          </>
        )}
      </Card>
      <MergedCard appeal={appeal} />
      <IntakeCard appeal={appeal} />
      <ResultCard appeal={appeal} now={now} />
      <RatingCard appeal={appeal} now={now} />
      <ContentCard appeal={appeal} now={now} />
      <TogetherCard appeal={appeal} />
      <DepartmentCard appeal={appeal} />
      <Card title={DETAIL_TEXT.timeline} icon="clock">
        <Timeline entries={appeal.timeline} now={now} />
      </Card>
      <Card title={DETAIL_TEXT.reasons} icon="info">
        <ReasonList reasons={appeal.reasons} />
      </Card>
      {hasMoreClocks(appeal) && (
        <Card title={DETAIL_TEXT.deadlines} icon="clock">
          <DeadlineList deadlines={appeal.deadlines} now={now} />
        </Card>
      )}
      <OwnerCard appeal={appeal} />
      <PublicCard appeal={appeal} />
      <LooksCard appeal={appeal} now={now} />
    </>
  );
}

function OpenSheet({ appeal, sheet }: { appeal: AppealView | undefined; sheet: Sheet }) {
  const { act } = sheet;
  if (act === null || !appeal) return null;
  if (isSheetAct(act)) return <ActSheet key={act} appeal={appeal} sheet={sheet} act={act} />;
  return <ContactSheet key={act} appealId={appeal.id} sheet={sheet} act={act} />;
}

function footerOf(appeal: AppealView | undefined, sheet: Sheet) {
  if (!appeal || appeal.allowedActions.length === 0) return undefined;
  const { allowedActions: allowed, isAskedAgain } = appeal;
  return <ActFooter allowed={allowed} isAskedAgain={isAskedAgain} onChoose={sheet.open} />;
}

/** What a card in a chat says; only of what everybody may read, and in the words that everybody reads. */
function shareOf(appeal: AppealView | undefined): ShareCard | null {
  if (appeal?.visibility !== 'public' || appeal.status === 'withdrawn') return null;
  const words = appeal.publicContent ?? appeal.excerpt;
  const title = SHARE_TEXT.card(STATUS_TEXT[appeal.status].label, [...words].slice(0, 28).join(''));
  return { title, page: 'appeal', query: { id: appeal.id } };
}

/** One appeal, from the number to the rating, with what this person may do now. */
function DetailPage() {
  const appealId = useRouter().params.id ?? '';
  const query = useAppeal(appealId);
  useMarkSeen(appealId, query);
  const sheet = useSheet(appealId);
  const share = shareOf(query.data);
  useShareCard(share);
  return (
    <Screen footer={footerOf(query.data, sheet)}>
      {appealId === '' ? (
        <View>{DETAIL_TEXT.missingId}</View>
      ) : (
        <LoadState query={query}>{(appeal) => <Appeal appeal={appeal} sheet={sheet} />}</LoadState>
      )}
      {share && <ShareButton card={share} />}
      <OpenSheet appeal={query.data} sheet={sheet} />
    </Screen>
  );
}

export default definePage(DetailPage);
