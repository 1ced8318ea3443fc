import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { AppealView } from '../../../../../contract';
import { isOpen } from '../../../../../domain/appeal/transition';
import { Card } from '../../../../components/card';
import { LoadState } from '../../../../components/load-state';
import { Screen } from '../../../../components/screen';
import { DeadlineList } from '../../components/deadline-list';
import { HandlerList } from '../../components/handler-list';
import { ReasonList } from '../../components/reason-list';
import { Timeline } from '../../components/timeline';
import { WhoCanSee } from '../../components/who-can-see';
import { useAppeal } from '../../hooks/use-appeal';
import { justSubmittedKey } from '../../intent';
import { ActFooter } from './act-footer';
import { ActSheet } from './act-sheet';
import { ContactSheet } from './contact-sheet';
import { ContentCard, RatingCard, ResultCard } from './content-cards';
import { StatusCard, SubmittedNote } from './status-card';
import { DETAIL_TEXT } from './text';
import { type Sheet, useSheet } from './use-sheet';
import './index.scss';

function useJustSubmitted(appealId: string): boolean {
  return useQueryClient().getQueryData(justSubmittedKey(appealId)) === true;
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

/** For staff only: what the words sound like. */
function DepartmentCard({ departments }: Pick<AppealView, 'departments'>) {
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

/** The status above already tells the deadline that binds while it runs. */
function hasMoreClocks({ deadline, deadlines }: AppealView): boolean {
  return deadlines.length > 1 || deadline === null;
}

function Appeal({ appeal }: { appeal: AppealView }) {
  const now = Date.now();
  const isNew = useJustSubmitted(appeal.id);
  return (
    <>
      {isNew && appeal.timeline.length === 1 && <SubmittedNote appeal={appeal} now={now} />}
      <StatusCard appeal={appeal} now={now} />
      <Card title={isOpen(appeal.status) ? DETAIL_TEXT.who : DETAIL_TEXT.whoDone} icon="me">
        <HandlerList handlers={appeal.handlers} gaps={appeal.gaps} />
      </Card>
      <ResultCard appeal={appeal} now={now} />
      <RatingCard appeal={appeal} now={now} />
      <ContentCard appeal={appeal} now={now} />
      <DepartmentCard departments={appeal.departments} />
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
    </>
  );
}

function OpenSheet({ appealId, sheet }: { appealId: string; sheet: Sheet }) {
  const { act } = sheet;
  if (act === null) return null;
  if (act === 'revealContact') return <ContactSheet appealId={appealId} sheet={sheet} />;
  return <ActSheet key={act} appealId={appealId} sheet={sheet} act={act} />;
}

/** One appeal, from the number to the rating, with what this person may do now. */
export default function DetailPage() {
  const appealId = useRouter().params.id ?? '';
  const query = useAppeal(appealId);
  const sheet = useSheet();
  const allowed = query.data?.allowedActions ?? [];
  const footer = allowed.length > 0 && <ActFooter allowed={allowed} onChoose={sheet.open} />;
  return (
    <Screen footer={footer || undefined}>
      {appealId === '' ? (
        <View>{DETAIL_TEXT.missingId}</View>
      ) : (
        <LoadState query={query}>{(appeal) => <Appeal appeal={appeal} />}</LoadState>
      )}
      <OpenSheet appealId={appealId} sheet={sheet} />
    </Screen>
  );
}
