// What lives here: how long ago stretches, areas and targets last had their turn.
// What does not: what follows from it (score.ts), where it is recorded (the journal).
// To ask something new of the past: a method of Past.
import type { Area, Stretch, Target } from '../stretches/stretch.ts';
import type { SessionRequest } from './request.ts';

/** The last week as the builder sees it. Times in ms before now; Infinity where there was nothing. */
export interface Past {
  readonly sinceStretch: (id: string) => number;
  readonly sinceArea: (area: Area) => number;
  readonly sinceTarget: (target: Target) => number;
  /** How long the day has gone on. What is longer ago was not today. */
  readonly dayLength: number;
  /** Nothing was recorded at all. */
  readonly isEmpty: boolean;
}

/** Reads the past of a request by the library that it is to be chosen from. */
export function pastOf(
  { past, now, dayStart }: Pick<SessionRequest, 'past' | 'now' | 'dayStart'>,
  library: readonly Stretch[],
): Past {
  const known = new Map(library.map((stretch) => [stretch.id, stretch]));
  const stretches = new Map<string, number>();
  const areas = new Map<Area, number>();
  const targets = new Map<Target, number>();
  const note = <Key>(times: Map<Key, number>, key: Key, since: number): void => {
    times.set(key, Math.min(since, times.get(key) ?? Infinity));
  };
  for (const { stretch: id, at } of past) {
    // A clock that was set back may have left entries in the future.
    const since = Math.max(0, now - at);
    note(stretches, id, since);
    for (const area of known.get(id)?.areas ?? []) note(areas, area, since);
    for (const target of known.get(id)?.targets ?? []) note(targets, target, since);
  }
  return {
    sinceStretch: (id) => stretches.get(id) ?? Infinity,
    sinceArea: (area) => areas.get(area) ?? Infinity,
    sinceTarget: (target) => targets.get(target) ?? Infinity,
    dayLength: Math.max(0, now - dayStart),
    isEmpty: past.length === 0,
  };
}
