export { queryKeys, searchKeys, tellingKeys } from './keys';
export { type Described, likeness, rankSimilar } from './likeness';
