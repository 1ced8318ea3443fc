import { useState } from 'react';
import { newIdempotencyKey } from '../../../../platform/cloud/key';
import { withOne, withoutOne } from './typed';

interface Opened<F> {
  form: F;
  isNew: boolean;
}

interface ItemWays<T, F> {
  list: readonly T[];
  formOf: (item: T) => F;
  blank: (id: string) => F;
  onChange: (list: T[]) => void;
}

/** Which one of a list is open in its sheet, and what the sheet does to the list. */
export function useItem<T extends { id: string }, F extends { id: string }>({
  list,
  formOf,
  blank,
  onChange,
}: ItemWays<T, F>) {
  const [opened, setOpened] = useState<Opened<F> | null>(null);
  const close = () => setOpened(null);
  return {
    opened,
    close,
    add: () => setOpened({ form: blank(newIdempotencyKey()), isNew: true }),
    edit: (item: T) => setOpened({ form: formOf(item), isNew: false }),
    done: (item: T) => {
      onChange(withOne(list, item));
      close();
    },
    remove: () => {
      if (opened) onChange(withoutOne(list, opened.form.id));
      close();
    },
  };
}
