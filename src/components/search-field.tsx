import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { PrimaryButton } from './primary-button';
import './search-field.scss';
import { TextField } from './text-field';

interface SearchFieldProps {
  /** Of the field; its button is `<id>-go`. */
  id: string;
  label: string;
  hint: string;
  /** The words on the button. */
  go: string;
  maxLength: number;
  value: string;
  onChange: (typed: string) => void;
  onSearch: () => void;
  /** A way out, behind the button. */
  children?: ReactNode;
}

/** Words are looked up when asked for, not while they are typed. */
export function SearchField({ id, go, hint, onSearch, children, ...field }: SearchFieldProps) {
  const search = () => {
    // Above the limit the field itself says by how much.
    if (field.value.trim().length <= field.maxLength) onSearch();
  };
  return (
    <View className="search-field">
      <View className="search-field__words">
        <TextField id={id} placeholder={hint} onConfirm={search} {...field} />
      </View>
      <View className="search-field__go">
        <PrimaryButton id={`${id}-go`} kind="plain" onTap={search}>
          {go}
        </PrimaryButton>
      </View>
      {children}
    </View>
  );
}
