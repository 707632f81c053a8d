// What lives here: places of the body as a journal entry holds them, and a check-in as pages see it.
// What does not: the places (regions.ts).
import type { DayCheckIn } from './check-in.ts';
import type { CheckInEntry, RegionList } from '../journal/entries.ts';
import { REGION_IDS } from './regions.ts';
import type { RegionId } from './regions.ts';

const isRegion = (id: string): id is RegionId => REGION_IDS.some((known) => known === id);

/** The places in a list, from head to foot, each once. What a later Sitwell may know besides is left out. */
export function regionsOf(list: string): readonly RegionId[] {
  const named = new Set(list.split(' ').filter(isRegion));
  return REGION_IDS.filter((id) => named.has(id));
}

/** The list that an entry holds, from head to foot. */
export function regionList(ids: readonly RegionId[]): RegionList {
  return REGION_IDS.filter((id) => ids.includes(id)).join(' ') as RegionList;
}

/** A check-in as pages see it. */
export const dayCheckInOf = ({ id, at, level, regions, note }: CheckInEntry): DayCheckIn => ({
  ...{ id, at, level, note },
  regions: regionsOf(regions),
});
