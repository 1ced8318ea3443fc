import { View } from '@tarojs/components';
import type { Output } from '../../../../../contract';
import { Section } from '../../../../components/section';
import { ROLE_NAMES } from '../../../../setup/text';
import { UNREACHABLE_TEXT } from '../../text-calls';

type People = Output<'notice.calls'>['unreachable'];

/** 收不到提醒的人员: the gap, and how they close it themselves. */
export function Unreachable({ people }: { people: People }) {
  if (people.length === 0) {
    return (
      <View id="unreachable-none" className="call-quiet">
        {UNREACHABLE_TEXT.none}
      </View>
    );
  }
  return (
    <Section title={UNREACHABLE_TEXT.title} extra={<View>{people.length}</View>}>
      <View className="call-quiet">{UNREACHABLE_TEXT.hint}</View>
      <View id="unreachable" className="call-people">
        {people.map(({ name, role }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name, and nothing else tells them apart
          <View key={`${index} ${name}`} className="call-people__one">
            {`${name} · ${ROLE_NAMES[role]}`}
          </View>
        ))}
      </View>
    </Section>
  );
}
