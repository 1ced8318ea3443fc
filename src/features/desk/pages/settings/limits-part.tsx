import { View } from '@tarojs/components';
import { PRIORITIES, type Priority } from '../../../../../domain/priority';
import { Card } from '../../../../components/card';
import { Choice } from '../../../../components/choice';
import { TextField } from '../../../../components/text-field';
import { LIMITS_TEXT } from '../../text-settings';
import {
  DEFAULT_TYPED,
  LIMIT_FIELDS,
  LIMIT_NAMES,
  type LimitName,
  type TypedLimits,
  wrongLimits,
} from './limits';
import type { Editing } from './use-typed';

const COLOURS = [...PRIORITIES].reverse();

const WHOSE = [
  { value: 'default', label: LIMITS_TEXT.useDefault, hint: LIMITS_TEXT.useDefaultHint },
  { value: 'own', label: LIMITS_TEXT.useOwn, hint: LIMITS_TEXT.useOwnHint },
] as const;

function rangeOf(name: LimitName): string {
  const { most, isBinding } = LIMIT_FIELDS[name];
  return isBinding ? LIMITS_TEXT.range(most) : LIMITS_TEXT.rangeOrEmpty(most);
}

interface LimitsProps {
  limits: TypedLimits;
  mayEdit: boolean;
  onChange: (limits: TypedLimits) => void;
}

function ReadLimits({ names, limits }: { names: LimitName[]; limits: TypedLimits }) {
  const set = names.filter((name) => limits[name] !== '');
  return set.map((name) => (
    <View key={name}>{`${LIMITS_TEXT.fields[name]}：${limits[name]}`}</View>
  ));
}

function Colour({ colour, limits, mayEdit, onChange }: LimitsProps & { colour: Priority }) {
  const names = LIMIT_NAMES.filter((name) => LIMIT_FIELDS[name].colour === colour);
  const wrong = wrongLimits(limits);
  return (
    <Card id={`limits-${colour}`} title={LIMITS_TEXT.colours[colour]}>
      {!mayEdit && <ReadLimits names={names} limits={limits} />}
      {mayEdit &&
        names.map((name) => (
          <TextField
            key={name}
            id={`limit-${name}`}
            label={LIMITS_TEXT.fields[name]}
            maxLength={3}
            value={limits[name]}
            error={wrong.includes(name) ? rangeOf(name) : undefined}
            onChange={(value) => onChange({ ...limits, [name]: value })}
          />
        ))}
    </Card>
  );
}

/** 办理时限: those of everybody, or the community's own. */
export function LimitsPart({ editing }: { editing: Editing }) {
  const { typed, mayEdit, change } = editing;
  const { limits } = typed;
  const whose = limits === null ? 'default' : 'own';
  const choose = (next: typeof whose) => {
    if (next !== whose) change({ limits: next === 'own' ? DEFAULT_TYPED : null });
  };
  return (
    <>
      <View className="settings-quiet">{LIMITS_TEXT.hint}</View>
      <Choice
        options={mayEdit ? WHOSE : WHOSE.filter(({ value }) => value === whose)}
        value={whose}
        idPrefix="limits"
        onChange={(next) => mayEdit && choose(next)}
      />
      {limits !== null && mayEdit && <View className="settings-quiet">{LIMITS_TEXT.extra}</View>}
      {limits !== null &&
        COLOURS.map((colour) => (
          <Colour
            key={colour}
            colour={colour}
            limits={limits}
            mayEdit={mayEdit}
            onChange={(next) => change({ limits: next })}
          />
        ))}
    </>
  );
}
