import { View } from '@tarojs/components';
import { Icon, type IconName } from './icon';
import './choice.scss';

interface ChoiceOption<V extends string> {
  value: V;
  label: string;
  hint?: string;
  icon?: IconName;
}

interface ChoiceProps<V extends string> {
  options: readonly ChoiceOption<V>[];
  value: V | null;
  onChange: (value: V) => void;
  /** Gives each option the id `<idPrefix>-<value>`. */
  idPrefix?: string;
}

function OptionCard({
  label,
  hint,
  icon,
  isChosen,
}: Omit<ChoiceOption<string>, 'value'> & { isChosen: boolean }) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <View className="choice__words">
        <View className="choice__label">{label}</View>
        {hint && <View className="choice__hint">{hint}</View>}
      </View>
      <View className="choice__mark">{isChosen && <Icon name="check" size="s" />}</View>
    </>
  );
}

/** One of several, each a large card that can be tapped. */
export function Choice<V extends string>({ options, value, onChange, idPrefix }: ChoiceProps<V>) {
  return (
    <View className="choice" ariaRole="radiogroup">
      {options.map((option) => (
        <View
          key={option.value}
          {...(idPrefix ? { id: `${idPrefix}-${option.value}` } : {})}
          className={option.value === value ? 'choice__card choice__card--on' : 'choice__card'}
          ariaRole="radio"
          onClick={() => onChange(option.value)}
        >
          <OptionCard {...option} isChosen={option.value === value} />
        </View>
      ))}
    </View>
  );
}
