import { View } from '@tarojs/components';
import { useState } from 'react';
import type { AppealView } from '../../../../../contract';
import type { ChosenAct } from '../../../../../domain/appeal/acts';
import { MenuSheet } from '../../../../components/menu-sheet';
import { PrimaryButton } from '../../../../components/primary-button';
import { ASKED_AGAIN_TEXT, SHEET_TEXT } from './sheet-text';
import { SHEET_EXTRA_TEXT } from './text';

/** In the order in which they are offered. */
const IN_ORDER = [
  ...(['rule', 'extend', 'accept', 'respond', 'rate', 'resume', 'resolve'] as const),
  ...(['supplement', 'remind', 'progress', 'transfer', 'note', 'assist', 'supervise'] as const),
  ...(['escalate', 'sendBack', 'pause', 'requestExtension', 'regrade', 'merge'] as const),
  ...(['setDepartment', 'reassign', 'revealContact', 'revealIdentity', 'withdraw'] as const),
] satisfies readonly ChosenAct[];

/** The next step of the usual way: the first of these that is allowed is the large button. */
const NEXT_STEPS: readonly ChosenAct[] = IN_ORDER.slice(0, 7);
/** Beside the next step; everything else lies behind 更多. */
const AT_HAND = 2;

interface ActFooterProps {
  allowed: AppealView['allowedActions'];
  /** The clock has asked the owner once more, 30 days after the result. */
  isAskedAgain: boolean;
  onChoose: (act: ChosenAct) => void;
}

function wordsOf(act: ChosenAct, isAskedAgain: boolean): string {
  return act === 'rate' && isAskedAgain ? ASKED_AGAIN_TEXT.button : SHEET_TEXT[act].button;
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
        {SHEET_EXTRA_TEXT.more}
      </PrimaryButton>
      <MenuSheet
        open={isOpen}
        title={SHEET_EXTRA_TEXT.moreTitle}
        entries={acts.map((act) => ({ value: act, label: SHEET_TEXT[act].button }))}
        idPrefix="act"
        onChoose={choose}
        onCancel={() => setOpen(false)}
      />
    </View>
  );
}

/** The acts that the cloud allows this person now: the usual next one large, two beside it, the rest behind 更多. */
export function ActFooter({ allowed, isAskedAgain, onChoose }: ActFooterProps) {
  const acts = IN_ORDER.filter((act) => allowed.includes(act));
  const next = acts.find((act) => NEXT_STEPS.includes(act));
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
              {SHEET_TEXT[act].button}
            </PrimaryButton>
          </View>
        ))}
        <More acts={others.slice(hand)} onChoose={onChoose} />
      </View>
    </>
  );
}
