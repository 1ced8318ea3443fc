import { useState } from 'react';
import { isPhoneRight, phoneFrom } from '../settings-form';

export interface PhoneEditing {
  typed: string;
  /** Another than the saved one. */
  isChanged: boolean;
  /** To be said: it cannot be saved like this, and the person is done with the field. */
  isWrong: boolean;
  type: (typed: string) => void;
  /** The field is left. */
  check: () => void;
  save: () => void;
}

/** The phone on duty while it is typed; half a number is not wrong yet. */
export function usePhone(
  saved: string | null,
  onSave: (phone: string | null) => void,
): PhoneEditing {
  const [typedNow, setTyped] = useState<string | null>(null);
  const [isChecked, setChecked] = useState(false);
  const typed = typedNow ?? saved ?? '';
  const isRight = isPhoneRight(typed);
  const check = () => setChecked(true);
  const save = () => {
    check();
    if (isRight) onSave(phoneFrom(typed));
  };
  const type = (words: string) => {
    setTyped(words);
    setChecked(false);
  };
  return {
    typed,
    type,
    check,
    save,
    isChanged: phoneFrom(typed) !== saved,
    isWrong: isChecked && !isRight,
  };
}
