import { Card } from '../../../components/card';
import { openPage } from '../../../platform/navigation/navigation';
import { useMe } from '../../../setup/membership';
import { useOpenCalls } from '../hooks/use-calls';
import { CALLS_TEXT } from '../text-calls';

/** Before anything else at the desk: people whom an urgent message did not reach. */
export function CallsNote() {
  const open = useOpenCalls(useMe().data);
  if (open === 0) return null;
  return (
    <Card
      id="open-calls"
      icon="phone"
      title={CALLS_TEXT.waiting(open)}
      onTap={() => openPage('calls', {})}
    />
  );
}
