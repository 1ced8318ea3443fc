import { View } from '@tarojs/components';
import { useState } from 'react';
import type { GroupsView, MeView } from '../../../../../contract';
import { Card } from '../../../../components/card';
import { Choice } from '../../../../components/choice';
import { ErrorNote } from '../../../../components/error-note';
import { Icon } from '../../../../components/icon';
import { PrimaryButton } from '../../../../components/primary-button';
import { TextField } from '../../../../components/text-field';
import { failureCode } from '../../../../platform/cloud/call-error';
import { useBindGroup } from '../../hooks/use-groups';
import { useIntentKey } from '../../hooks/use-intent-key';
import { BIND_TEXT } from '../../text-groups';

const LONGEST_NAME = 20;
/** Stands for no grid: the group is of the whole community. */
const ALL = 'all';

interface BindFormProps {
  view: GroupsView;
  me: MeView;
}

/** The grid that the person works in, if any. */
function ownGrid({ view: { grids }, me }: BindFormProps): string {
  const own = me.roles.find(({ role }) => role === 'grid_worker')?.place.id;
  return grids.find(({ id }) => id === own)?.id ?? ALL;
}

function useBinding(props: BindFormProps) {
  const [name, setName] = useState('');
  const [grid, setGrid] = useState(() => ownGrid(props));
  const [hasTried, setTried] = useState(false);
  const bind = useBindGroup();
  const wanted = { name: name.trim(), ...(grid !== ALL && { gridId: grid }) };
  const { key, onError, onSuccess } = useIntentKey(JSON.stringify(wanted));
  const isMissing = wanted.name === '';
  const submit = () => {
    setTried(true);
    if (isMissing || wanted.name.length > LONGEST_NAME || bind.isPending) return;
    bind.mutate({ ...wanted, idempotencyKey: key }, { onSuccess, onError });
  };
  return { name, setName, grid, setGrid, bind, submit, isWrong: hasTried && isMissing };
}

/** CONFLICT here is no colleague's haste: the group belongs to others. */
function Failure({ error }: { error: unknown }) {
  const code = failureCode(error);
  if (code !== 'CONFLICT') return <ErrorNote code={code} />;
  return (
    <View id="group-taken" className="note" ariaRole="alert">
      <View className="note__title">
        <Icon name="warn" />
        <View>{BIND_TEXT.taken}</View>
      </View>
      <View className="note__hint">{BIND_TEXT.takenHint}</View>
    </View>
  );
}

/** Binds the group that the app was opened from. */
export function BindForm(props: BindFormProps) {
  const { communityName, grids } = props.view;
  const { name, setName, grid, setGrid, bind, submit, isWrong } = useBinding(props);
  const options = [
    { value: ALL, label: BIND_TEXT.wholeCommunity },
    ...grids.map(({ id, name: label }) => ({ value: id, label })),
  ];
  return (
    <Card id="bind-form" icon="discuss" title={BIND_TEXT.title(communityName)}>
      <View className="groups-quiet">{BIND_TEXT.why}</View>
      <TextField
        id="group-name"
        label={BIND_TEXT.name}
        hint={BIND_TEXT.nameHint}
        placeholder={BIND_TEXT.namePlaceholder}
        maxLength={LONGEST_NAME}
        value={name}
        error={isWrong ? BIND_TEXT.nameMissing : undefined}
        onChange={setName}
      />
      <View className="groups-label">{BIND_TEXT.grid}</View>
      <Choice idPrefix="grid" options={options} value={grid} onChange={setGrid} />
      {bind.error && <Failure error={bind.error} />}
      <PrimaryButton id="bind-group" loading={bind.isPending} onTap={submit}>
        {BIND_TEXT.submit}
      </PrimaryButton>
    </Card>
  );
}
