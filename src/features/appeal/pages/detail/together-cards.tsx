import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { AppealView, LookView } from '../../../../../contract';
import { Card } from '../../../../components/card';
import { ErrorNote } from '../../../../components/error-note';
import { LoadState } from '../../../../components/load-state';
import { PrimaryButton } from '../../../../components/primary-button';
import { failureCode } from '../../../../platform/cloud/call-error';
import { copyText } from '../../../../platform/device/copy';
import { openPage } from '../../../../platform/navigation/navigation';
import { sayInstant } from '../../../../setup/instant-words';
import { ROLE_NAMES } from '../../../../setup/text';
import { useAskForMessages } from '../../../../setup/use-subscribe';
import { useLooks } from '../../hooks/use-lookups';
import { useTakePart } from '../../hooks/use-take-part';
import { INTAKE_SOURCE_TEXT } from '../../text';
import { DETAIL_TEXT, MORE_CARD_TEXT, TOGETHER_TEXT } from './text';

interface CardProps {
  appeal: AppealView;
  now: number;
}

/** On or off: what is on can always be taken back, what is over is not begun any more. */
function TakePart({ appeal, part }: { appeal: AppealView; part: 'join' | 'follow' }) {
  const taking = useTakePart(appeal.id, part);
  const askForMessages = useAskForMessages();
  const isJoin = part === 'join';
  const isOn = isJoin ? appeal.hasJoined : appeal.isFollowed;
  if (!isOn && !appeal.mayJoin) return null;
  const take = () => {
    // From now on there are messages to expect: the moment to ask for them.
    if (!isOn) void askForMessages();
    taking.mutate(!isOn);
  };
  const words = isJoin
    ? [TOGETHER_TEXT.join, TOGETHER_TEXT.unjoin]
    : [TOGETHER_TEXT.follow, TOGETHER_TEXT.unfollow];
  return (
    <View className="detail-acts__one">
      <PrimaryButton
        id={part}
        kind={isJoin && !isOn ? 'primary' : 'plain'}
        loading={taking.isPending}
        onTap={take}
      >
        {words[Number(isOn)]}
      </PrimaryButton>
      {taking.error && <ErrorNote code={failureCode(taking.error)} />}
    </View>
  );
}

/** 我也遇到, and following: for neighbours; the owner sees how many there are. */
export function TogetherCard({ appeal }: Pick<CardProps, 'appeal'>) {
  const { mayJoin, hasJoined, isFollowed, joinCount, isMine } = appeal;
  const mayTakePart = mayJoin || hasJoined || isFollowed;
  if (!mayTakePart && joinCount === 0) return null;
  const hint = isMine ? TOGETHER_TEXT.mine : TOGETHER_TEXT.hint;
  return (
    <Card title={TOGETHER_TEXT.title} icon="me">
      <View id="join-count" className="detail-status">
        {TOGETHER_TEXT.joined(joinCount, hasJoined)}
      </View>
      {(isMine || mayJoin) && <View className="detail-quiet">{hint}</View>}
      {mayTakePart && (
        <View className="detail-acts">
          <TakePart appeal={appeal} part="join" />
          <TakePart appeal={appeal} part="follow" />
        </View>
      )}
    </Card>
  );
}

/** Where it was merged into, or what was merged into it. */
export function MergedCard({ appeal }: Pick<CardProps, 'appeal'>) {
  const { mergedInto, absorbed } = appeal;
  if (mergedInto) {
    return (
      <Card
        id="merged-into"
        icon="appeal"
        title={MORE_CARD_TEXT.mergedInto}
        onTap={() => openPage('appeal', { id: mergedInto.id })}
      >
        <View className="detail-quiet">
          {`${DETAIL_TEXT.number} `}
          <Text className="unbroken">{mergedInto.number}</Text>
        </View>
      </Card>
    );
  }
  if (absorbed.length === 0) return null;
  return (
    <Card title={MORE_CARD_TEXT.absorbed} icon="appeal">
      {absorbed.map(({ id, number }) => (
        <View
          key={id}
          id={`absorbed-${id}`}
          className="detail-link"
          ariaRole="button"
          onClick={() => openPage('appeal', { id })}
        >
          {number}
        </View>
      ))}
    </Card>
  );
}

/** Number and code, large enough to be copied by hand, and as a line for a chat. */
function ClaimCode({ number, code }: { number: string; code: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    void copyText(MORE_CARD_TEXT.claimLine(number, code)).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <View className="detail-label">{MORE_CARD_TEXT.number}</View>
      <Text className="detail-code" userSelect>
        {number}
      </Text>
      <View className="detail-label">{MORE_CARD_TEXT.claimCode}</View>
      <Text id="claim-code" className="detail-code" userSelect>
        {code}
      </Text>
      <View className="detail-quiet">{MORE_CARD_TEXT.claimHint}</View>
      <PrimaryButton id="copy-claim" kind="plain" onTap={copy}>
        {isCopied ? MORE_CARD_TEXT.copied : MORE_CARD_TEXT.copyClaim}
      </PrimaryButton>
    </>
  );
}

/** Staff wrote it down; whoever did hands the code to the person. */
export function IntakeCard({ appeal }: Pick<CardProps, 'appeal'>) {
  const { intake, number } = appeal;
  if (!intake) return null;
  const { source, by, isClaimed, claimCode } = intake;
  const isStaff = claimCode !== null || (!appeal.isMine && appeal.allowedActions.length > 0);
  return (
    <Card title={MORE_CARD_TEXT.intake(INTAKE_SOURCE_TEXT[source], by)} icon="edit">
      {isStaff && (
        <View className="detail-quiet">
          {isClaimed ? MORE_CARD_TEXT.claimed : MORE_CARD_TEXT.unclaimed}
        </View>
      )}
      {claimCode && <ClaimCode number={number} code={claimCode} />}
    </Card>
  );
}

function Look({ look, now }: { look: LookView; now: number }) {
  const { by, at, what, reason } = look;
  const who = `${by.name}（${by.placeName} · ${ROLE_NAMES[by.role]}）`;
  return (
    <View className="detail-look">
      <View>{`${who} ${MORE_CARD_TEXT.looksWhat[what]}`}</View>
      {reason && <View>{MORE_CARD_TEXT.looksReason(reason)}</View>}
      <View className="detail-quiet">{sayInstant(at, now)}</View>
    </View>
  );
}

/** 谁看过: every look of staff, for the owner, once they want to know. */
export function LooksCard({ appeal, now }: CardProps) {
  const [isOpen, setOpen] = useState(false);
  const query = useLooks(appeal.id, isOpen);
  if (!appeal.isMine) return null;
  if (!isOpen) {
    return (
      <Card id="open-looks" title={MORE_CARD_TEXT.looks} icon="eye" onTap={() => setOpen(true)}>
        <View className="detail-quiet">{MORE_CARD_TEXT.looksOpen}</View>
      </Card>
    );
  }
  return (
    <Card title={MORE_CARD_TEXT.looks} icon="eye">
      <LoadState
        query={query}
        isEmpty={({ looks }) => looks.length === 0}
        empty={<View className="detail-quiet">{MORE_CARD_TEXT.looksNone}</View>}
      >
        {({ looks }) => (
          <View id="looks">
            {looks.map((look) => (
              <Look key={`${look.at}-${look.what}-${look.by.name}`} look={look} now={now} />
            ))}
          </View>
        )}
      </LoadState>
    </Card>
  );
}
