import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { definePage } from '../../components/define-page';
import { PlanList } from '../../components/plan-list';
import { PrimaryButton } from '../../components/primary-button';
import { Screen } from '../../components/screen';
import { openPage } from '../../platform/navigation/navigation';
import { TEXT } from './text';

function DeliberationPage() {
  return (
    <Screen title={TEXT.title}>
      <View>{TEXT.notYet}</View>
      <PlanList items={TEXT.plans} />
      <Card icon="edit" title={TEXT.today}>
        <View>{TEXT.todayBody}</View>
        <PrimaryButton onTap={() => openPage('compose', { category: 'suggestion' })}>
          {TEXT.suggest}
        </PrimaryButton>
      </Card>
    </Screen>
  );
}

export default definePage(DeliberationPage);
