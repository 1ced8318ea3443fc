import type { AppealItemView } from '../../../../../contract';
import { QUEUE_TEXT } from '../../text';

/** The appeals of one place, in the order they came: the most urgent first. */
export interface PlaceGroup {
  title: string;
  items: AppealItemView[];
}

/** A building or a spot: what stands before door, floor and unit. */
const SPOT = /^(.*?(?:号楼|栋|幢|号院|小区|广场|公园|路口|门口|市场|学校|医院))/;

function spotOf({ gridName, placeText }: AppealItemView): string {
  const text = placeText?.trim() ?? '';
  if (text === '') return `${gridName} · ${QUEUE_TEXT.noPlace}`;
  return `${gridName} · ${SPOT.exec(text)?.[1] ?? text}`;
}

/** For a round on foot: what lies together stands together. */
export function groupByPlace(items: readonly AppealItemView[]): PlaceGroup[] {
  const groups = new Map<string, AppealItemView[]>();
  for (const item of items) {
    const title = spotOf(item);
    groups.set(title, [...(groups.get(title) ?? []), item]);
  }
  return [...groups]
    .map(([title, grouped]) => ({ title, items: grouped }))
    .sort((one, other) => other.items.length - one.items.length);
}
