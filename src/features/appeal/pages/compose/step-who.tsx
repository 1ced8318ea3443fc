import { View } from '@tarojs/components';
import { Card } from '../../../../components/card';
import { Choice } from '../../../../components/choice';
import { Icon } from '../../../../components/icon';
import { Section } from '../../../../components/section';
import { WhoCanSee } from '../../components/who-can-see';
import type { DraftControl } from '../../hooks/use-draft';
import { type Openness, opennessOf, withOpenness } from './openness';
import { OPENNESS_TEXT, WHO_TEXT } from './text';

const OPTIONS = (Object.keys(OPENNESS_TEXT) as Openness[]).map((value) => ({
  value,
  ...OPENNESS_TEXT[value],
}));

/** Who handles it may not know the name either. */
function AlsoFromHandlers({ control: { draft, update } }: { control: DraftControl }) {
  const { isAnonymous } = draft;
  return (
    <View
      id="anonymous"
      className={`compose-check ${isAnonymous ? 'compose-check--on' : ''}`}
      ariaRole="checkbox"
      onClick={() => update((before) => ({ ...before, isAnonymous: !before.isAnonymous }))}
    >
      <View className="compose-check__box">{isAnonymous && <Icon name="check" size="s" />}</View>
      <View className="compose-check__words">
        <View className="compose-check__label">{WHO_TEXT.anonymous}</View>
        <View className="compose-hint">
          {isAnonymous ? WHO_TEXT.anonymousOn : WHO_TEXT.anonymousOff}
        </View>
      </View>
    </View>
  );
}

/** Step 3: three levels of openness, and what each role will see. */
export function StepWho({ control }: { control: DraftControl }) {
  const { draft, update } = control;
  const { isAnonymous, visibility } = draft;
  const chosen = opennessOf(draft);
  return (
    <>
      <Section title={WHO_TEXT.visibility}>
        <Choice
          options={OPTIONS}
          value={chosen}
          idPrefix="visibility"
          onChange={(next) => update((before) => withOpenness(before, next))}
        />
      </Section>
      {chosen === 'handlers' && <AlsoFromHandlers control={control} />}
      <Card title={WHO_TEXT.table} icon="eye">
        <WhoCanSee choices={{ isAnonymous, visibility, hasContact: draft.contact.trim() !== '' }} />
      </Card>
    </>
  );
}
