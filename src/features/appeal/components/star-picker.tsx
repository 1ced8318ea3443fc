import { Text, View } from '@tarojs/components';
import { STAR_TEXT } from '../text';
import './star-picker.scss';

interface StarPickerProps {
  /** 1–5; 0 before anything was chosen. */
  value: number;
  onChange?: (stars: number) => void;
}

const STARS = [1, 2, 3, 4, 5];

/** What the first star says and what the last: the words stand below them before anything is chosen. */
function Ends() {
  return (
    <View className="appeal-stars__ends">
      <Text>{STAR_TEXT.words[1]}</Text>
      <Text>{STAR_TEXT.words[STARS.length]}</Text>
    </View>
  );
}

/** One to five stars, with the word for each; without `onChange` it only shows. */
export function StarPicker({ value, onChange }: StarPickerProps) {
  return (
    <View className={`appeal-stars ${onChange ? '' : 'appeal-stars--shown'}`}>
      {STARS.map((star) => (
        <View
          key={star}
          id={onChange ? `star-${star}` : undefined}
          className={`appeal-stars__star ${star <= value ? 'appeal-stars__star--on' : ''}`}
          ariaRole={onChange ? 'button' : undefined}
          ariaLabel={`${STAR_TEXT.label(star)}，${STAR_TEXT.words[star]}`}
          onClick={() => onChange?.(star)}
        >
          <Text>{star <= value ? '★' : '☆'}</Text>
        </View>
      ))}
      {onChange && <Ends />}
      {value > 0 && <View className="appeal-stars__word">{STAR_TEXT.words[value]}</View>}
    </View>
  );
}
