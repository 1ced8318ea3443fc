import { Input, Textarea, View } from '@tarojs/components';
import { useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { settleTyping, TypedText } from '../setup/typed-text';
import { InSheet } from './in-sheet';
import './text-field.scss';

/** Room between the line that is written and the keyboard, px. */
const CURSOR_SPACING = 24;

interface TextFieldProps {
  label: string;
  /** The page's text. It reaches the native field when the program has changed it, never as an echo. */
  value: string;
  /** Called when the typing pauses or ends, and before a tap is handled; not at each key. Keep the text as it is. */
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

interface FieldEvent {
  detail: { value?: unknown };
}

function after(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}

/** The text between the native field and the page; what was typed is told before the field goes. */
function useTypedText({ value }: TextFieldProps, latest: { current: TextFieldProps }): TypedText {
  const [text] = useState(
    () => new TypedText(value, { after, tell: (typed) => latest.current.onChange(typed) }),
  );
  text.receive(value);
  useEffect(() => () => text.settle(), [text]);
  return text;
}

/** What the native field tells; the page's own handlers come after the page knows the text. */
function useHandlers(text: TypedText, latest: { current: TextFieldProps }) {
  const take = ({ detail: { value } }: FieldEvent) => {
    if (typeof value === 'string') text.type(value);
  };
  const end = (tell: 'onBlur' | 'onConfirm') => (event: FieldEvent) => {
    take(event);
    settleTyping();
    latest.current[tell]?.();
  };
  return { onInput: take, onBlur: end('onBlur'), onConfirm: end('onConfirm') };
}

interface EditorProps {
  text: TypedText;
  field: TextFieldProps;
  latest: { current: TextFieldProps };
}

function Editor({ text, latest, field }: EditorProps) {
  const { onConfirm: isSearched, placeholder, maxLength = 140, multiline, id } = field;
  const isInSheet = useContext(InSheet);
  const { onConfirm, ...handlers } = useHandlers(text, latest);
  const shared = {
    ...(id ? { id } : {}),
    ...(text.start !== '' && { defaultValue: text.start }),
    ...handlers,
    maxlength: maxLength,
    placeholder: placeholder ?? '',
    placeholderClass: 'field__placeholder',
    cursorSpacing: CURSOR_SPACING,
  };
  const search = isSearched && { confirmType: 'search' as const, onConfirm };
  const { edition } = text;
  return multiline ? (
    <Textarea
      key={edition}
      {...shared}
      className="field__area"
      autoHeight={false}
      showConfirmBar={false}
      fixed={isInSheet}
    />
  ) : (
    <Input key={edition} {...shared} {...search} className="field__line" />
  );
}

function Count({ text, most }: { text: TypedText; most: number }) {
  const length = useSyncExternalStore(text.subscribe, text.length);
  return <View className="field__count">{`${length} / ${most} 字`}</View>;
}

/** A labelled field for text, of one line or several. The text belongs to the native field while somebody types. */
export function TextField(props: TextFieldProps) {
  const { label, maxLength, multiline, error, hint } = props;
  const latest = useRef(props);
  latest.current = props;
  const text = useTypedText(props, latest);
  return (
    <View className={error ? 'field field--wrong' : 'field'}>
      <View className="field__label">{label}</View>
      {hint && <View className="field__hint">{hint}</View>}
      <View className="field__box">
        <Editor text={text} latest={latest} field={props} />
      </View>
      {multiline && maxLength !== undefined && <Count text={text} most={maxLength} />}
      {error && <View className="field__error">{error}</View>}
    </View>
  );
}
