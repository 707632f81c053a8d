import type { Stretch } from '../stretches/stretch.ts';
import { arrange } from './arrange.ts';
import { candidatesFor } from './candidates.ts';
import { compose } from './compose.ts';
import { doseAt } from './doses.ts';
import { LONGEST_REST, secondsAt } from './fit.ts';
import type { Fit } from './fit.ts';
import { pastOf } from './past.ts';
import { entryOf, pickerFor, stretchesOf } from './pick.ts';
import type { SessionRequest } from './request.ts';
import type { RoutineEntry } from './session.ts';

/** What a time is filled for. */
export interface Occasion {
  readonly request: SessionRequest;
  readonly library: readonly Stretch[];
  /** What the session had before, in order; it need not warm up again. */
  readonly before: readonly Stretch[];
  /** What comes first in any case, as far as there is time for it. */
  readonly planned: readonly RoutineEntry[];
  /** The first planned one is begun with in any case. */
  readonly leads?: boolean;
  /** Ids of what has its one place among the planned ones. */
  readonly once?: readonly string[];
}

/** Entries that fill `seconds` with their previews between them, in the order in which they are done. */
export function chooseEntries(occasion: Occasion, seconds: number): readonly RoutineEntry[] {
  const { before, planned, leads = false } = occasion;
  const { entries } = bestOf(occasion, seconds);
  const count = entries.filter(({ content }, index) => content === planned[index]?.content).length;
  const kept = entries.slice(0, count);
  const more = entries.slice(count);
  // What ends a routine quietly stays at its end.
  const quietFrom = kept.findLastIndex((entry) => !isQuiet(entry)) + 1;
  const moving = more.length === 0 ? count : Math.max(quietFrom, leads ? 1 : 0);
  const first = kept.slice(0, moving);
  const previous = [...before, ...stretchesOf(first)].at(-1) ?? null;
  return [...first, ...arrange(more, previous), ...kept.slice(moving)];
}

/** How often another choice is tried where the first leaves too long a rest. */
const TRIES = 8;

/** The first choice that fills the time; where none does, the one that comes nearest. */
function bestOf(occasion: Occasion, seconds: number): Fit {
  const { request, library, before, planned, once = [] } = occasion;
  const past = pastOf(request, library);
  let candidates = candidatesFor(request, library, past).filter(({ id }) => !once.includes(id));
  const looseners = candidates.filter(({ role }) => role === 'mobilise');
  let best: Fit | null = null;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const pick = pickerFor({ request, candidates, looseners, past, before });
    const found = compose(planned, seconds, pick);
    if (!best || found.left < best.left) best = found;
    const [first] = stretchesOf(found.entries.slice(planned.length));
    if (best.left <= LONGEST_REST || !first) break;
    candidates = candidates.filter((stretch) => stretch !== first);
  }
  return best ?? { entries: [], left: seconds, cost: 0 };
}

const isQuiet = (entry: RoutineEntry): boolean =>
  stretchesOf([entry]).some(({ role }) => role === 'eyes' || role === 'breath');

/** For a time too short for anything: what loses least by being cut off, at its least dose. */
export function chooseBriefest(
  request: SessionRequest,
  library: readonly Stretch[],
): RoutineEntry | null {
  const candidates = candidatesFor(request, library, pastOf(request, library));
  const entries = candidates
    .filter(({ role }) => role === 'eyes' || role === 'breath' || role === 'mobilise')
    .map((stretch) => ({ ...entryOf(stretch, null), seconds: doseAt(stretch, 'min').seconds }));
  const byLength = entries.toSorted(
    (one, other) => secondsAt([one], 'min') - secondsAt([other], 'min'),
  );
  return byLength[0] ?? null;
}
