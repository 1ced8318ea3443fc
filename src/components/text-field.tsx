import { Input, Textarea, View } from '@tarojs/components';
import './text-field.scss';

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  /** One line: the keyboard's key searches. */
  onConfirm?: () => void;
  placeholder?: string;
  /** In characters; for `multiline` the count is shown. */
  maxLength?: number;
  multiline?: boolean;
  /** What is wrong with it, in words. */
  error?: string;
  hint?: string;
  id?: string;
}

function Editor(props: TextFieldProps) {
  const { value, onChange, onBlur, onConfirm, placeholder, maxLength = 140, multiline, id } = props;
  const shared = {
    ...(id ? { id } : {}),
    value,
    maxlength: maxLength,
    placeholder: placeholder ?? '',
    placeholderClass: 'field__placeholder',
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
    ...(onBlur && { onBlur }),
  };
  const search = onConfirm && { confirmType: 'search' as const, onConfirm };
  return multiline ? (
    <Textarea {...shared} className="field__area" autoHeight={false} showConfirmBar={false} />
  ) : (
    <Input {...shared} {...search} className="field__line" />
  );
}

/** A labelled field for text, of one line or several. */
export function TextField(props: TextFieldProps) {
  const { label, value, maxLength, multiline, error, hint } = props;
  const isCounted = multiline && maxLength !== undefined;
  return (
    <View className={error ? 'field field--wrong' : 'field'}>
      <View className="field__label">{label}</View>
      {hint && <View className="field__hint">{hint}</View>}
      <View className="field__box">
        <Editor {...props} />
      </View>
      {isCounted && <View className="field__count">{`${value.length} / ${maxLength} 字`}</View>}
      {error && <View className="field__error">{error}</View>}
    </View>
  );
}
