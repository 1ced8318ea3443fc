import { View } from '@tarojs/components';
import type { MeView } from '../../../contract';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { PrimaryButton } from '../../components/primary-button';
import { openJoinFlow } from '../../setup/membership';
import { TEXT } from './text';

/** What one sees before joining a community: what this is for, and one button. */
export function Welcome({ me }: { me: MeView }) {
  return (
    <>
      <View className="home__hero">
        <View className="home__hello">{TEXT.welcome}</View>
        <View>{TEXT.welcomeBody}</View>
        <PrimaryButton id="start-join" onTap={() => openJoinFlow(me)}>
          {TEXT.start}
        </PrimaryButton>
      </View>
      <Card>
        {TEXT.welcomePoints.map(({ title, body }) => (
          <View key={title} className="home__point">
            <View className="home__point-icon">
              <Icon name="check" />
            </View>
            <View>
              <View className="home__point-title">{title}</View>
              <View className="home__quiet">{body}</View>
            </View>
          </View>
        ))}
      </Card>
      <View className="home__quiet">{TEXT.browse}</View>
    </>
  );
}
