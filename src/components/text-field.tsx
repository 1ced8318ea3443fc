import { Input, Textarea, View } from '@tarojs/components';
import { useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { settleTyping, TypedText } from '../setup/typed-text';
import { InSheet } from './in-sheet';
import './text-field.scss';

/** Characters in a field that names no limit. */
const USUAL_LENGTH = 140;
/** The native field takes so many characters more than the limit: what is pasted is not cut, the person shortens it. */
const ROOM = 2000;

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
  /**
   * In characters; for `multiline` the count is shown. A longer text is told to the page: the field says by how much it
   * is too long, and the page must not go on with it.
   */
  maxLength?: number;
  multiline?: boolean;
  /** What is wrong with it, in words. */
  error?: string;
  hint?: string;
  id?: string;
}

const sayExcess = (excess: number) => `多了 ${excess} 字，请删短`;

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
  const { onConfirm: isSearched, placeholder, maxLength = USUAL_LENGTH, multiline, id } = field;
  const isInSheet = useContext(InSheet);
  const { onConfirm, ...handlers } = useHandlers(text, latest);
  const shared = {
    ...(id ? { id } : {}),
    ...(text.start !== '' && { defaultValue: text.start }),
    ...handlers,
    maxlength: maxLength + ROOM,
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

/** By how many characters the text is too long; 0 when it is not. */
function useExcess(text: TypedText, most: number): number {
  return useSyncExternalStore(text.subscribe, () => Math.max(0, text.length() - most));
}

/** What is wrong, under the field. The line keeps its place when it is mended: a button below must not jump away. */
function Wrong({ words }: { words: string | undefined }) {
  const last = useRef(words);
  last.current = words ?? last.current;
  if (last.current === undefined) return null;
  return (
    <View className={words ? 'field__error' : 'field__error field__error--mended'}>
      {last.current}
    </View>
  );
}

/** A labelled field for text, of one line or several. The text belongs to the native field while somebody types. */
export function TextField(props: TextFieldProps) {
  const { label, maxLength = USUAL_LENGTH, multiline, hint } = props;
  const latest = useRef(props);
  latest.current = props;
  const text = useTypedText(props, latest);
  const excess = useExcess(text, maxLength);
  const error = excess > 0 ? sayExcess(excess) : props.error;
  return (
    <View className={error ? 'field field--wrong' : 'field'}>
      <View className="field__label">{label}</View>
      {hint && <View className="field__hint">{hint}</View>}
      <View className="field__box">
        <Editor text={text} latest={latest} field={props} />
      </View>
      {multiline && props.maxLength !== undefined && <Count text={text} most={maxLength} />}
      <Wrong words={error} />
    </View>
  );
}
