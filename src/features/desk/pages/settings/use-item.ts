import { useDidHide } from '@tarojs/taro';
import { useState } from 'react';
import { newIdempotencyKey } from '../../../../platform/cloud/key';
import { remove as forget, load, save } from '../../../../platform/storage/storage';
import { tellTyped } from '../../../../setup/typed-text';
import { withOne, withoutOne } from './typed';

interface Opened<F> {
  form: F;
  isNew: boolean;
}

interface ItemWays<T, F> {
  /** Under this name the phone keeps what is open, until it is done or closed. */
  keptAs: string;
  list: readonly T[];
  formOf: (item: T) => F;
  blank: (id: string) => F;
  onChange: (list: T[]) => void;
}

/** The open one, also after a reload; each change is kept at once, since the page may be leaving. */
function useOpened<F>(keptAs: string) {
  const [opened, setOpened] = useState(() => load<Opened<F>>(keptAs));
  useDidHide(tellTyped);
  const put = (next: Opened<F> | null) => {
    if (next === null) forget(keptAs);
    else save(keptAs, next);
    setOpened(next);
  };
  return { opened, put };
}

/** Which one of a list is open in its sheet, and what the sheet does to the list. */
export function useItem<T extends { id: string }, F extends { id: string }>({
  keptAs,
  list,
  formOf,
  blank,
  onChange,
}: ItemWays<T, F>) {
  const { opened, put } = useOpened<F>(keptAs);
  const close = () => put(null);
  return {
    opened,
    close,
    add: () => put({ form: blank(newIdempotencyKey()), isNew: true }),
    edit: (item: T) => put({ form: formOf(item), isNew: false }),
    fill: (form: F) => {
      if (opened) put({ ...opened, form });
    },
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
