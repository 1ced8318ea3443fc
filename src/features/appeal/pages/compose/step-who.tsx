import { View } from '@tarojs/components';
import { VISIBILITIES } from '../../../../../domain/appeal/vocabulary';
import { Card } from '../../../../components/card';
import { Choice } from '../../../../components/choice';
import { Icon } from '../../../../components/icon';
import { Section } from '../../../../components/section';
import { WhoCanSee } from '../../components/who-can-see';
import type { DraftControl } from '../../hooks/use-draft';
import { VISIBILITY_TEXT, WHO_TEXT } from './text';

const OPTIONS = VISIBILITIES.map((value) => ({ value, ...VISIBILITY_TEXT[value] }));

function Anonymous({ control: { draft, update } }: { control: DraftControl }) {
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

/** Step 3: anonymous or not, public or not, and what each role will see. */
export function StepWho({ control }: { control: DraftControl }) {
  const { draft, update } = control;
  const { isAnonymous, visibility } = draft;
  return (
    <>
      <Anonymous control={control} />
      <Section title={WHO_TEXT.visibility}>
        <Choice
          options={OPTIONS}
          value={visibility}
          idPrefix="visibility"
          onChange={(next) => update((before) => ({ ...before, visibility: next }))}
        />
      </Section>
      <Card title={WHO_TEXT.table} icon="eye">
        <WhoCanSee choices={{ isAnonymous, visibility, hasContact: draft.contact.trim() !== '' }} />
      </Card>
    </>
  );
}
