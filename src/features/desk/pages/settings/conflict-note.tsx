import { View } from '@tarojs/components';
import { Card } from '../../../../components/card';
import { ErrorNote } from '../../../../components/error-note';
import { PrimaryButton } from '../../../../components/primary-button';
import { failureCode } from '../../../../platform/cloud/call-error';
import type { useSettings } from '../../hooks/use-settings';
import { CONFLICT_TEXT } from '../../text-settings';
import type { Editing } from './use-typed';

type Settings = ReturnType<typeof useSettings>;

function Loaded({ both }: { both: NonNullable<Editing['both']> }) {
  const names = [
    ...both.templates,
    ...both.lexicon,
    ...(both.limits ? [CONFLICT_TEXT.limits] : []),
  ];
  return (
    <Card id="conflict-loaded" icon="info" title={CONFLICT_TEXT.loaded}>
      {names.length > 0 && <View>{CONFLICT_TEXT.both(names.join('、'))}</View>}
    </Card>
  );
}

/** Somebody else saved first: what that means, and the way on without losing what was typed. */
export function ConflictNote({ editing, settings }: { editing: Editing; settings: Settings }) {
  const { failure, both, adopt } = editing;
  const load = () => {
    void settings.refetch().then(({ data, isSuccess }) => {
      if (isSuccess) adopt(data);
    });
  };
  if (failure !== 'CONFLICT') return both && <Loaded both={both} />;
  return (
    <Card id="error-CONFLICT" icon="warn" title={CONFLICT_TEXT.title}>
      <View>{CONFLICT_TEXT.body}</View>
      {settings.isRefetchError && <ErrorNote code={failureCode(settings.error)} />}
      <PrimaryButton id="load-theirs" loading={settings.isFetching} onTap={load}>
        {CONFLICT_TEXT.load}
      </PrimaryButton>
    </Card>
  );
}
