import { View } from '@tarojs/components';
import { Icon } from '../../../../components/icon';
import { RATES_TEXT } from '../../text-rates';
import { type Month, monthsBeside, sayMonth } from './month';

interface StepProps {
  id: string;
  label: string;
  isBack?: boolean;
  to: Month | null;
  onTap: (month: Month) => void;
}

function Step({ id, label, isBack = false, to, onTap }: StepProps) {
  return (
    <View
      id={id}
      className={`rates-step ${isBack ? 'rates-step--back' : ''} ${to ? '' : 'rates-step--off'}`}
      ariaRole="button"
      ariaLabel={label}
      {...(to ? { onClick: () => onTap(to) } : {})}
    >
      <Icon name="chevron" />
    </View>
  );
}

interface MonthPickerProps {
  shown: Month;
  /** None after it can be chosen. */
  present: Month;
  onChange: (month: Month) => void;
  idPrefix: string;
}

/** One month, and a step to the one before and after. */
export function MonthPicker({ shown, present, onChange, idPrefix }: MonthPickerProps) {
  const [before, after] = monthsBeside(shown, present);
  const idOf = (part: string) => `${idPrefix}-${part}`;
  return (
    <View className="rates-month">
      <Step id={idOf('previous')} label={RATES_TEXT.previous} isBack to={before} onTap={onChange} />
      <View id={idPrefix} className="rates-month__name">
        {sayMonth(shown)}
      </View>
      <Step id={idOf('next')} label={RATES_TEXT.next} to={after} onTap={onChange} />
    </View>
  );
}
