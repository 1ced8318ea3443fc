import { View } from '@tarojs/components';
import { useState } from 'react';
import { PrimaryButton } from '../../../../components/primary-button';
import { TextField } from '../../../../components/text-field';
import { SEARCH_TEXT } from '../../text';

interface SearchBoxProps {
  onSearch: (words: string) => void;
  onClose: () => void;
}

/** Words are looked up when asked for, not while they are typed. */
export function SearchBox({ onSearch, onClose }: SearchBoxProps) {
  const [typed, setTyped] = useState('');
  return (
    <View className="inbox-search">
      <View className="inbox-search__field">
        <TextField
          id="inbox-search"
          label={SEARCH_TEXT.label}
          maxLength={40}
          value={typed}
          placeholder={SEARCH_TEXT.hint}
          onChange={setTyped}
        />
      </View>
      <View className="inbox-search__go">
        <PrimaryButton id="inbox-search-go" kind="plain" onTap={() => onSearch(typed.trim())}>
          {SEARCH_TEXT.go}
        </PrimaryButton>
      </View>
      <View id="inbox-search-close" className="inbox-link" ariaRole="button" onClick={onClose}>
        {SEARCH_TEXT.close}
      </View>
    </View>
  );
}
