import type { Stretch } from '../stretches/stretch.ts';
import { SECOND } from '../time/moment.ts';
import { chooseEntries } from './choose.ts';
import { compose, noMore } from './compose.ts';
import { FINISH_SECONDS, PREVIEW_SECONDS } from './item.ts';
import type { Opener } from './item.ts';
import { stretchesOf } from './pick.ts';
import type { SessionRequest } from './request.ts';
import type { RoutineEntry, SessionItem } from './session.ts';
import { closeAt, endOf, writeItems } from './timeline.ts';

/** What a session's time is filled with, from the end of `done` on. */
export interface Rest {
  /** What was done, or is on. */
  readonly done: readonly SessionItem[];
  /** What is to come first, as far as there is time. */
  readonly planned: readonly RoutineEntry[];
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
  const { done, planned, opener, withFinish } = rest;
  const start = endOf(done);
  const opening = opener === null ? 0 : PREVIEW_SECONDS;
  const seconds = (end - start) / SECOND - opening - (withFinish ? FINISH_SECONDS : 0);
  // The doses of a break are the builder's own, so they may change.
  const entries = planned.map((entry) =>
    entry.content.kind === 'own' ? entry : { ...entry, seconds: null },
  );
  const fitted = more
    ? chooseEntries(occasionOf(done, entries, seconds, more), seconds)
    : compose(entries, seconds, noMore).entries;
  const items = [...done, ...writeItems(fitted, start, opener)];
  return closeAt(items, end, withFinish && end - endOf(items) >= FINISH_SECONDS * SECOND);
}

function occasionOf(
  done: readonly SessionItem[],
  planned: readonly RoutineEntry[],
  seconds: number,
  { request, library }: More,
): Parameters<typeof chooseEntries>[0] {
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
