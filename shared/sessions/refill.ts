import type { Stretch } from '../stretches/stretch.ts';
import { SECOND } from '../time/moment.ts';
import { chooseEntries } from './choose.ts';
import type { Occasion } from './choose.ts';
import { compose, noMore } from './compose.ts';
import { FINISH_SECONDS, PREVIEW_SECONDS } from './item.ts';
import type { Opener } from './item.ts';
import { fromStart } from './leftovers.ts';
import { stretchesOf } from './pick.ts';
import type { SessionRequest } from './request.ts';
import type { RoutineEntry, SessionItem } from './session.ts';
import { closeAt, endOf, writeItems } from './timeline.ts';

/** What a session's time is filled with, from the end of `done` on. */
export interface Rest {
  /** What was done, or is on. */
  readonly done: readonly SessionItem[];
  /** When what is to come begins, ms, and its first one's number. */
  readonly from: number;
  readonly number: number;
  /** What is to come first, as far as there is time. */
  readonly planned: readonly RoutineEntry[];
  /** The first of the planned ones comes first, whatever else is chosen. */
  readonly leads: boolean;
  readonly opener: Opener;
  readonly withFinish: boolean;
}

/** Whom and what more may be chosen for; null to choose nothing more. */
export interface More {
  readonly request: SessionRequest;
  readonly library: readonly Stretch[];
}

/**
 * Fills the time up to `end` ms anew: what is planned, at doses that fit, and whatever else the builder finds
 * for the rest of it. Nobody is asked to get down to the floor for it, or up from there.
 */
export function refill(rest: Rest, end: number, more: More | null): readonly SessionItem[] {
  const { done, from, number, planned, leads, opener, withFinish } = rest;
  const opening = opener === null ? 0 : PREVIEW_SECONDS;
  const seconds = (end - from) / SECOND - opening - (withFinish ? FINISH_SECONDS : 0);
  // The doses of a break are the builder's own, so they may change.
  const entries = planned.map((entry) =>
    entry.content.kind === 'own' ? entry : { ...entry, seconds: null },
  );
  const fitted = more
    ? chooseEntries({ ...occasionOf(done, entries, seconds, more), leads }, seconds)
    : compose(entries, seconds, noMore).entries;
  const items = fromStart([...done, ...writeItems(fitted, from, opener, number)]);
  return closeAt(items, end, withFinish && end - endOf(items) >= FINISH_SECONDS * SECOND);
}

function occasionOf(
  done: readonly SessionItem[],
  planned: readonly RoutineEntry[],
  seconds: number,
  { request, library }: More,
): Omit<Occasion, 'leads'> {
  const left = stretchesOf(done.filter(({ skipped }) => skipped)).map(({ id }) => id);
  const last = stretchesOf([...done, ...planned]).at(-1);
  return {
    library,
    planned,
    before: stretchesOf(done.filter(({ skipped }) => !skipped)),
    request: {
      ...request,
      length: Math.max(0, seconds * SECOND),
      notForMe: [...request.notForMe, ...left],
      floor: request.gentle && request.floor,
      floorOnly: last?.place === 'floor',
    },
  };
}
