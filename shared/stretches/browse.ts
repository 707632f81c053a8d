// What lives here: which stretches a person may be shown, and which of them fit what they look for. Pure.
// What does not: finding by words (search.ts), what is allowed (allowed.ts), choosing a routine (../sessions), the page (renderer/features/library).
// To add a filter: a field of BrowseFilter and its line in `fits`.
import type { MessageKey } from '../messages/translator.ts';
import { isAllowed, tickedCautions } from './allowed.ts';
import type { Choices } from './allowed.ts';
import { usualSeconds } from './dose.ts';
import { replacementOf } from './instead.ts';
import { search } from './search.ts';
import type { Area, CautionId, Stretch, StretchPlace } from './stretch.ts';

/** A stretch that is left out, what for, and what takes its place. */
export interface LeftOut {
  readonly stretch: Stretch;
  /** Those of its cautions that were ticked; never empty. */
  readonly because: readonly CautionId[];
  readonly instead: Stretch | null;
}

/** Every stretch, in the library's order, by whether it may be shown. */
export interface Arranged {
  readonly shown: readonly Stretch[];
  readonly leftOut: readonly LeftOut[];
  /** Put away by the person; also where a ticked caution would leave it out. */
  readonly notForMe: readonly Stretch[];
}

/** What a person looks for. Null and empty mean: anything. */
export interface BrowseFilter {
  readonly query: string;
  readonly area: Area | null;
  readonly place: Exclude<StretchPlace, 'any'> | null;
  /** At most so many seconds, at its usual dose. */
  readonly upTo: number | null;
  readonly favourites: boolean;
  /** Only what is fit for a day when the back is in spasm. */
  readonly gentle: boolean;
}

export const NO_FILTER: BrowseFilter = {
  query: '',
  area: null,
  place: null,
  upTo: null,
  favourites: false,
  gentle: false,
};

/** Sorts stretches into those to show, those left out for a ticked caution, and those put away. */
export function arrange(stretches: readonly Stretch[], choices: Choices): Arranged {
  const find = (id: string): Stretch | undefined => stretches.find((known) => known.id === id);
  const isPutAway = ({ id }: Stretch): boolean => choices.notForMe.includes(id);
  return {
    shown: stretches.filter((stretch) => isAllowed(stretch, choices)),
    leftOut: stretches
      .filter((stretch) => !isPutAway(stretch))
      .map((stretch) => ({
        stretch,
        because: tickedCautions(stretch, choices.cautions),
        instead: replacementOf(stretch, choices, find),
      }))
      .filter(({ because }) => because.length > 0),
    notForMe: stretches.filter(isPutAway),
  };
}

function fits(stretch: Stretch, filter: BrowseFilter, favourites: readonly string[]): boolean {
  const { area, place, upTo, gentle } = filter;
  if (area !== null && !stretch.areas.includes(area)) return false;
  // What can be done anywhere can be done on a chair and standing.
  const isAnywhere = stretch.place === 'any' && place !== 'floor';
  if (place !== null && stretch.place !== place && !isAnywhere) return false;
  if (upTo !== null && usualSeconds(stretch) > upTo) return false;
  if (filter.favourites && !favourites.includes(stretch.id)) return false;
  return !gentle || stretch.gentle;
}

/** The stretches that fit every part of the filter, the best match of its words first. `t` gives what to search in. */
export function browse(
  stretches: readonly Stretch[],
  filter: BrowseFilter,
  favourites: readonly string[],
  t: (key: MessageKey) => string,
): readonly Stretch[] {
  return search(stretches, filter.query, t).filter((stretch) => fits(stretch, filter, favourites));
}
