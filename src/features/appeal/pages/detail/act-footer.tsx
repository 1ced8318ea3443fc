import { View } from '@tarojs/components';
import { useState } from 'react';
import type { AppealView } from '../../../../../contract';
import type { ChosenAct } from '../../../../../domain/appeal/acts';
import { MenuSheet } from '../../../../components/menu-sheet';
import { PrimaryButton } from '../../../../components/primary-button';
import { ACTS_IN_ORDER, isNextStep, recordOf } from '../../acts';
import { FOOTER_TEXT } from './text';

/** Beside the next step; everything else lies behind 更多. */
const AT_HAND = 2;

interface ActFooterProps {
  allowed: AppealView['allowedActions'];
  /** The clock has asked the owner once more, 30 days after the result. */
  isAskedAgain: boolean;
  onChoose: (act: ChosenAct) => void;
}

function wordsOf(act: ChosenAct, isAskedAgain: boolean): string {
  const record = recordOf(act);
  const { button } = (isAskedAgain && record.askedAgain) || record;
  return button;
}

function More({ acts, onChoose }: { acts: ChosenAct[]; onChoose: (act: ChosenAct) => void }) {
  const [isOpen, setOpen] = useState(false);
  if (acts.length === 0) return null;
  const choose = (act: ChosenAct) => {
    setOpen(false);
    onChoose(act);
  };
  return (
    <View className="detail-acts__one">
      <PrimaryButton id="act-more" kind="plain" onTap={() => setOpen(true)}>
        {FOOTER_TEXT.more}
      </PrimaryButton>
      <MenuSheet
        open={isOpen}
        title={FOOTER_TEXT.moreTitle}
        entries={acts.map((act) => ({ value: act, label: recordOf(act).button }))}
        idPrefix="act"
        onChoose={choose}
        onCancel={() => setOpen(false)}
      />
    </View>
  );
}

/** The acts that the cloud allows this person now: the usual next one large, two beside it, the rest behind 更多. */
export function ActFooter({ allowed, isAskedAgain, onChoose }: ActFooterProps) {
  const acts = ACTS_IN_ORDER.filter((act) => allowed.includes(act));
  const next = acts.find(isNextStep);
  const others = acts.filter((act) => act !== next);
  const hand = others.length === AT_HAND + 1 ? AT_HAND + 1 : AT_HAND;
  return (
    <>
      {next && (
        <PrimaryButton id={`act-${next}`} onTap={() => onChoose(next)}>
          {wordsOf(next, isAskedAgain)}
        </PrimaryButton>
      )}
      <View className="detail-acts">
        {others.slice(0, hand).map((act) => (
          <View key={act} className="detail-acts__one">
            <PrimaryButton id={`act-${act}`} kind="plain" onTap={() => onChoose(act)}>
              {recordOf(act).button}
            </PrimaryButton>
          </View>
        ))}
        <More acts={others.slice(hand)} onChoose={onChoose} />
      </View>
    </>
  );
}
