// What lives here: filling a given time with movements, exactly.
// What does not: where a session is at a given moment (moment-of.ts).
// To change how time is shared out: `allot` below; the tests hold the sums.
import { SECOND } from '../time/moment.ts';
import { lastStepFills, playItem } from './play.ts';
import type { Routine } from './stretches.ts';
import type { Session, SessionItem, Stretch } from './types.ts';

const lengthOfRound = (part: Stretch['parts'][number]): number =>
  part.phases.reduce((sum, phase) => sum + phase.seconds * SECOND, 0);

const shortest = (stretch: Stretch): number =>
  stretch.arrive.seconds * SECOND +
  stretch.parts.reduce((sum, part) => sum + part.min * lengthOfRound(part), 0);

/** A session of exactly `length` ms (over 0). The same arguments always give the same session. */
export function buildSession(routine: Routine, length: number): Session {
  const items: SessionItem[] = [];
  let filled = 0;
  while (filled < length) {
    const set = buildSet(routine, length - filled, filled);
    const last = set.at(-1);
    if (!last) break;
    items.push(...set);
    filled = last.start + last.length;
  }
  return { length, items };
}

/** A session with more time at its end: what was already there stays as it is. */
export function extendSession(session: Session, routine: Routine, length: number): Session {
  if (length <= session.length) return session;
  const more = buildSession(routine, length - session.length);
  const moved = more.items.map((item) => ({
    ...item,
    start: item.start + session.length,
    steps: item.steps.map((step) => ({ ...step, start: step.start + session.length })),
  }));
  return { length, items: [...session.items, ...moved] };
}

/** One pass through the routine; stretched to the end of the time when another pass would not fit. */
function buildSet(routine: Routine, time: number, start: number): SessionItem[] {
  const chosen = choose(routine, time);
  const rounds = allot(chosen, time);
  const items: SessionItem[] = [];
  let at = start;
  for (const stretch of chosen) {
    const item = playItem(stretch, rounds.get(stretch) ?? [], at);
    items.push(item);
    at += item.length;
  }
  const left = start + time - at;
  const anotherFits = routine.order.some((stretch) => shortest(stretch) <= left);
  return anotherFits && items.length > 0 ? items : lastStepFills(routine, items, start, time);
}

function choose(routine: Routine, time: number): readonly Stretch[] {
  const kept = new Set<Stretch>();
  let needed = 0;
  for (const stretch of routine.keep) {
    if (needed + shortest(stretch) > time) continue;
    kept.add(stretch);
    needed += shortest(stretch);
  }
  return routine.order.filter((stretch) => kept.has(stretch));
}

/** Repetitions per part: the least of each, then one more in turn for as long as there is time. */
function allot(chosen: readonly Stretch[], time: number): ReadonlyMap<Stretch, number[]> {
  const rounds = new Map(chosen.map((stretch) => [stretch, stretch.parts.map((part) => part.min)]));
  let left = time - chosen.reduce((sum, stretch) => sum + shortest(stretch), 0);
  for (let added = true; added;) {
    added = false;
    for (const [stretch, counts] of rounds) {
      for (const [index, part] of stretch.parts.entries()) {
        const count = counts[index] ?? part.max;
        if (count >= part.max || lengthOfRound(part) > left) continue;
        counts[index] = count + 1;
        left -= lengthOfRound(part);
        added = true;
      }
    }
  }
  return rounds;
}
