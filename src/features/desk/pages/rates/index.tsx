import { View } from '@tarojs/components';
import { useState } from 'react';
import type { RatesView } from '../../../../../contract';
import { RATE_NAMES } from '../../../../../domain/appeal/rates';
import { Chips } from '../../../../components/chips';
import { definePage } from '../../../../components/define-page';
import { EmptyState } from '../../../../components/empty-state';
import { Icon } from '../../../../components/icon';
import { LoadState } from '../../../../components/load-state';
import { Screen } from '../../../../components/screen';
import { mayEnter, useMe } from '../../../../setup/membership';
import { type RatesWish, useRates } from '../../hooks/use-rates';
import { RATES_TEXT } from '../../text-rates';
import { type Month, monthsBeside, sayMonth } from './month';
import { RateCard } from './rate-card';
import './index.scss';

type Scope = RatesWish['scope'];

const SCOPES = [
  { value: 'community', label: RATES_TEXT.community },
  { value: 'mine', label: RATES_TEXT.mine },
] as const;

interface StepProps {
  id: string;
  label: string;
  to: Month | null;
  onTap: (month: Month) => void;
}

function Step({ id, label, to, onTap }: StepProps) {
  const isPast = id === 'month-previous';
  return (
    <View
      id={id}
      className={`rates-step ${isPast ? 'rates-step--back' : ''} ${to ? '' : 'rates-step--off'}`}
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
  present: Month;
  onChange: (month: Month) => void;
}

function MonthPicker({ shown, present, onChange }: MonthPickerProps) {
  const [before, after] = monthsBeside(shown, present);
  return (
    <View className="rates-month">
      <Step id="month-previous" label={RATES_TEXT.previous} to={before} onTap={onChange} />
      <View id="month" className="rates-month__name">
        {sayMonth(shown)}
      </View>
      <Step id="month-next" label={RATES_TEXT.next} to={after} onTap={onChange} />
    </View>
  );
}

function Rates({ rates, scope }: { rates: RatesView; scope: Scope }) {
  const { total, placeName } = rates;
  const isMine = scope === 'mine';
  return (
    <>
      <View className="rates-quiet">
        {isMine ? RATES_TEXT.totalMine(total) : RATES_TEXT.total(placeName, total)}
      </View>
      {RATE_NAMES.map((name) => (
        <RateCard key={name} name={name} rate={rates[name]} />
      ))}
      <View className="rates-quiet">{`${RATES_TEXT.whatMonth}${RATES_TEXT.promise}`}</View>
    </>
  );
}

/** 办理情况: the three rates of a month with everything they are made of. */
function RatesPage() {
  const [scope, setScope] = useState<Scope>('community');
  const [month, setMonth] = useState<Month>();
  const { data: me } = useMe();
  const present = useRates({ scope: 'community' }).data?.month;
  const query = useRates(month === undefined ? { scope } : { scope, month });
  const shown = month ?? present;
  const empty = scope === 'mine' ? RATES_TEXT.emptyMine : RATES_TEXT.empty;
  return (
    <Screen title={RATES_TEXT.title}>
      {me && mayEnter(me, 'rates') && (
        <Chips
          chips={SCOPES}
          value={scope}
          idPrefix="scope"
          onChange={setScope}
          label={RATES_TEXT.scope}
        />
      )}
      {shown && <MonthPicker shown={shown} present={present ?? shown} onChange={setMonth} />}
      <LoadState
        query={query}
        isEmpty={({ total }) => total === 0}
        empty={<EmptyState {...empty} />}
      >
        {(rates) => <Rates rates={rates} scope={scope} />}
      </LoadState>
    </Screen>
  );
}

export default definePage(RatesPage);
