import { View } from '@tarojs/components';
import { useState } from 'react';
import { LIST_STATES, type ListState } from '../../../domain/appeal/facets';
import { CATEGORIES, type Category } from '../../../domain/appeal/vocabulary';
import { Chips } from '../../components/chips';
import { PrimaryButton } from '../../components/primary-button';
import { TextField } from '../../components/text-field';
import { CATEGORY_TEXT } from '../../features/appeal/text';
import { APPEALS_TEXT, LIST_STATE_TEXT } from './text';

/** What narrows the public list; empty words search for nothing. */
export interface Filters {
  state: ListState | 'all';
  category: Category | 'all';
  words: string;
}

export const NO_FILTERS: Filters = { state: 'all', category: 'all', words: '' };

const STATES = [
  { value: 'all' as const, label: APPEALS_TEXT.allStates },
  ...LIST_STATES.map((value) => ({ value, label: LIST_STATE_TEXT[value] })),
];
const KINDS = [
  { value: 'all' as const, label: APPEALS_TEXT.allCategories },
  ...CATEGORIES.map((value) => ({ value, label: CATEGORY_TEXT[value].label })),
];

interface FiltersProps {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** Words are looked up when asked for, not while they are typed. */
function Search({ filters, onChange }: FiltersProps) {
  const [typed, setTyped] = useState(filters.words);
  const search = (words: string) => {
    setTyped(words);
    onChange({ ...filters, words: words.trim() });
  };
  return (
    <View className="appeals-search">
      <View className="appeals-search__field">
        <TextField
          id="search"
          label={APPEALS_TEXT.searchLabel}
          maxLength={30}
          value={typed}
          placeholder={APPEALS_TEXT.searchHint}
          onChange={setTyped}
        />
      </View>
      <View className="appeals-search__go">
        <PrimaryButton id="search-go" kind="plain" onTap={() => search(typed)}>
          {APPEALS_TEXT.search}
        </PrimaryButton>
      </View>
      {filters.words !== '' && (
        <View id="search-clear" className="appeals-search__clear" onClick={() => search('')}>
          {APPEALS_TEXT.clear}
        </View>
      )}
    </View>
  );
}

/** 身边: words, state and kind of the public list. */
export function PublicFilters({ filters, onChange }: FiltersProps) {
  return (
    <>
      <Search filters={filters} onChange={onChange} />
      <Chips
        chips={STATES}
        value={filters.state}
        idPrefix="state"
        label={APPEALS_TEXT.filter}
        onChange={(state) => onChange({ ...filters, state })}
      />
      <Chips
        chips={KINDS}
        value={filters.category}
        idPrefix="kind"
        label={APPEALS_TEXT.category}
        onChange={(category) => onChange({ ...filters, category })}
      />
    </>
  );
}
