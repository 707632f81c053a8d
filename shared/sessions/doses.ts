// What lives here: how long each part of a stretch goes on, for a wanted number of seconds a side.
// What does not: one part, and both sides (../stretches/dose.ts), sharing a break's time among stretches (fit.ts).
// To change how parts share their time: `fairest`.
import { rangeOf, secondsOfCount } from '../stretches/dose.ts';
import type { Bound } from '../stretches/dose.ts';
import type { Stretch } from '../stretches/stretch.ts';

/** Counts per part: seconds of a hold, rounds of a cycle. `seconds` is what they come to, for one side. */
export interface Dose {
  readonly counts: readonly number[];
  readonly seconds: number;
}

const doseOf = ({ parts }: Stretch, counts: readonly number[]): Dose => ({
  counts,
  seconds: parts.reduce((sum, part, index) => sum + secondsOfCount(part) * (counts[index] ?? 0), 0),
});

/** The dose in which every part is at its least, its usual or its longest. */
export const doseAt = (stretch: Stretch, bound: Bound): Dose =>
  doseOf(
    stretch,
    stretch.parts.map((part) => rangeOf(part)[bound]),
  );

/** Every dose from the least to the longest, each a little longer than the one before it. */
export function dosesOf(stretch: Stretch): readonly Dose[] {
  const known = KNOWN.get(stretch);
  if (known) return known;
  const doses = [doseAt(stretch, 'min')];
  for (const bound of ['usual', 'max'] as const) grow(stretch, doses, bound);
  KNOWN.set(stretch, doses);
  return doses;
}

/** They are asked for over and over while a session is fitted, and never change. */
const KNOWN = new WeakMap<Stretch, readonly Dose[]>();

/**
 * The longest dose of at most `seconds` a side. Null is the usual dose. A person's own wish may be shorter or
 * longer than the stretch's range: then its parts shrink or grow evenly, to one second or one round at least.
 */
export function doseFor(stretch: Stretch, seconds: number | null): Dose {
  if (seconds === null) return doseAt(stretch, 'usual');
  const least = doseAt(stretch, 'min');
  const longest = doseAt(stretch, 'max');
  if (seconds < least.seconds) return scaled(stretch, least, seconds);
  if (seconds > longest.seconds) return scaled(stretch, longest, seconds);
  const [only, ...others] = stretch.parts;
  if (only && others.length === 0)
    return doseOf(stretch, [Math.floor(seconds / secondsOfCount(only))]);
  return dosesOf(stretch).findLast((dose) => dose.seconds <= seconds) ?? least;
}

const scaled = (stretch: Stretch, dose: Dose, seconds: number): Dose =>
  doseOf(
    stretch,
    dose.counts.map((count) => Math.max(1, Math.floor((count * seconds) / dose.seconds))),
  );

/** Appends doses, one step longer each, until every part has reached `bound`. */
function grow(stretch: Stretch, doses: Dose[], bound: Bound): void {
  for (let last = doses.at(-1); last; last = doses.at(-1)) {
    const index = fairest(stretch, last.counts, bound);
    if (index === -1) return;
    doses.push(
      doseOf(
        stretch,
        last.counts.map((count, at) => (at === index ? count + 1 : count)),
      ),
    );
  }
}

/** The part that is furthest from `bound`, measured by its own range; -1 when all are there. */
function fairest({ parts }: Stretch, counts: readonly number[], bound: Bound): number {
  let chosen = -1;
  let lowest = 1;
  for (const [index, part] of parts.entries()) {
    const { min, [bound]: to } = rangeOf(part);
    const share = to === min ? 1 : ((counts[index] ?? min) - min) / (to - min);
    if (share >= lowest) continue;
    chosen = index;
    lowest = share;
  }
  return chosen;
}
