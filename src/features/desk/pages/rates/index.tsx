import { View } from '@tarojs/components';
import { useState } from 'react';
import type { RatesView } from '../../../../../contract';
import { RATE_NAMES } from '../../../../../domain/appeal/rates';
import { Chips } from '../../../../components/chips';
import { definePage } from '../../../../components/define-page';
import { EmptyState } from '../../../../components/empty-state';
import { LoadState } from '../../../../components/load-state';
import { PrimaryButton } from '../../../../components/primary-button';
import { Screen } from '../../../../components/screen';
import { mayEnter, useMe } from '../../../../setup/membership';
import { type RatesWish, useRates } from '../../hooks/use-rates';
import { RATES_TEXT, REGISTER_TEXT } from '../../text-rates';
import type { Month } from './month';
import { MonthPicker } from './month-picker';
import { RateCard } from './rate-card';
import { RegisterSheet } from './register-sheet';
import './index.scss';

type Scope = RatesWish['scope'];

const SCOPES = [
  { value: 'community', label: RATES_TEXT.community },
  { value: 'mine', label: RATES_TEXT.mine },
] as const;

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

/** 导出台账, for those who may. */
function RegisterButton({ rates, present }: { rates: RatesView; present: Month }) {
  const [isOpen, setOpen] = useState(false);
  const { registerOf, month } = rates;
  if (registerOf === null) return null;
  return (
    <>
      <PrimaryButton id="export-register" kind="plain" onTap={() => setOpen(true)}>
        {REGISTER_TEXT.open}
      </PrimaryButton>
      {isOpen && (
        <RegisterSheet
          communityId={registerOf}
          from={month}
          present={present}
          onClose={() => setOpen(false)}
        />
      )}
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
      {shown && (
        <MonthPicker
          shown={shown}
          present={present ?? shown}
          onChange={setMonth}
          idPrefix="month"
        />
      )}
      <LoadState
        query={query}
        isEmpty={({ total }) => total === 0}
        empty={<EmptyState {...empty} />}
      >
        {(rates) => <Rates rates={rates} scope={scope} />}
      </LoadState>
      {query.data && <RegisterButton rates={query.data} present={present ?? query.data.month} />}
    </Screen>
  );
}

export default definePage(RatesPage);
