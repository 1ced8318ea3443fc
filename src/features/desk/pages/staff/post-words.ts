import type { StaffPostView } from '../../../../../contract';
import { ROLE_NAMES } from '../../../../setup/text';
import { RELEASE_TEXT } from '../../text-staff';

export type Holder = StaffPostView['holders'][number];

/** 「解放路社区第一网格 · 网格员」 */
export function sayPost({ placeName, role }: StaffPostView): string {
  return `${placeName} · ${ROLE_NAMES[role]}`;
}

/** Posts that nobody holds come first, the others in their order. */
export function vacantFirst(posts: readonly StaffPostView[]): StaffPostView[] {
  const isVacant = ({ holders }: StaffPostView) => holders.length === 0;
  return [...posts.filter(isVacant), ...posts.filter((post) => !isVacant(post))];
}

/** Who gets the open appeals of somebody who leaves this post. */
export function sayHandover({ holders }: StaffPostView, leaving: Holder): string {
  const others = holders.filter(({ handle }) => handle !== leaving.handle);
  if (others.length === 0) return RELEASE_TEXT.nobody;
  return RELEASE_TEXT.others(others.map(({ name }) => name).join('、'));
}
