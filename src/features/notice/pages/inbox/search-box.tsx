import { View } from '@tarojs/components';
import { useState } from 'react';
import { SearchField } from '../../../../components/search-field';
import { SEARCH_TEXT } from '../../text';

interface SearchBoxProps {
  onSearch: (words: string) => void;
  onClose: () => void;
}

/** 找消息: by words of the excerpt, of the number or of what happened. */
export function SearchBox({ onSearch, onClose }: SearchBoxProps) {
  const [typed, setTyped] = useState('');
  return (
    <SearchField
      id="inbox-search"
      label={SEARCH_TEXT.label}
      hint={SEARCH_TEXT.hint}
      go={SEARCH_TEXT.go}
      maxLength={40}
      value={typed}
      onChange={setTyped}
      onSearch={() => onSearch(typed.trim())}
    >
      <View id="inbox-search-close" className="inbox-link" ariaRole="button" onClick={onClose}>
        {SEARCH_TEXT.close}
      </View>
    </SearchField>
  );
}
