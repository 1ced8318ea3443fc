import { View } from '@tarojs/components';
import './chips.scss';

export interface Chip<V extends string> {
  value: V;
  label: string;
  /** Behind the words: how many there are, `3+` for at least three. */
  count?: number | string;
}

interface ChipsProps<V extends string> {
  chips: readonly Chip<V>[];
  value: V;
  /** Each chip gets the id `<idPrefix>-<value>`. */
  idPrefix: string;
  /** What the row chooses, for those who listen. */
  label: string;
  onChange: (value: V) => void;
}

/** Short choices, in as many lines as they need; one of them is on. */
export function Chips<V extends string>({
  chips,
  value,
  idPrefix,
  label,
  onChange,
}: ChipsProps<V>) {
  return (
    <View className="chips" ariaRole="radiogroup" ariaLabel={label}>
      {chips.map((chip) => (
        <View
          key={chip.value}
          id={`${idPrefix}-${chip.value}`}
          className={chip.value === value ? 'chip chip--on' : 'chip'}
          ariaRole="radio"
          onClick={() => onChange(chip.value)}
        >
          {chip.count === undefined ? chip.label : `${chip.label} ${chip.count}`}
        </View>
      ))}
    </View>
  );
}
