import { View } from '@tarojs/components';
import { type SeenBy, whatEachSees } from '../who-sees';
import './who-can-see.scss';
import './tags.scss';

/** What each kind of person sees of the appeal, given the choices made. */
export function WhoCanSee({ choices }: { choices: SeenBy }) {
  return (
    <View className="appeal-sees">
      {whatEachSees(choices).map((row) => (
        <View key={row.who} className="appeal-sees__row">
          <View className="appeal-sees__who">{row.who}</View>
          <View className="appeal-sees__what">
            {row.sees.map((line) => (
              <View key={line}>{line}</View>
            ))}
          </View>
        </View>
      ))}
    </View>
  );
}
