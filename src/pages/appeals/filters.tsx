import { View } from '@tarojs/components';
import { useState } from 'react';
import { LIST_STATES, type ListState } from '../../../domain/appeal/facets';
import { CATEGORIES, type Category } from '../../../domain/appeal/vocabulary';
import { Chips } from '../../components/chips';
import { SearchField } from '../../components/search-field';
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

/** By words; what was asked for stays in the field. */
function Search({ filters, onChange }: FiltersProps) {
  const [typed, setTyped] = useState(filters.words);
  const search = (words: string) => {
    setTyped(words);
    onChange({ ...filters, words: words.trim() });
  };
  return (
    <SearchField
      id="search"
      label={APPEALS_TEXT.searchLabel}
      hint={APPEALS_TEXT.searchHint}
      go={APPEALS_TEXT.search}
      maxLength={30}
      value={typed}
      onChange={setTyped}
      onSearch={() => search(typed)}
    >
      {filters.words !== '' && (
        <View id="search-clear" className="appeals-search__clear" onClick={() => search('')}>
          {APPEALS_TEXT.clear}
        </View>
      )}
    </SearchField>
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
