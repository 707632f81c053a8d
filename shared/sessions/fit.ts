// What lives here: giving each entry the dose with which all of them fill a time as nearly as can be.
// What does not: which entries there are (compose.ts), their order (arrange.ts).
// To change what is a good dose: `costOf`.
import { stretchSeconds } from '../stretches/dose.ts';
import { doseAt, dosesOf } from './doses.ts';
import type { Dose } from './doses.ts';
import { PREVIEW_SECONDS, entrySeconds } from './item.ts';
import type { RoutineEntry } from './session.ts';

/** The longest rest that a session may end with, seconds. */
export const LONGEST_REST = 5;

/** Entries with their doses, the seconds that they leave, and how far the doses are from the usual ones. */
export interface Fit {
  readonly entries: readonly RoutineEntry[];
  readonly left: number;
  readonly cost: number;
}

/** How many entries, counted from the end, take another dose than the usual one. */
const MOST_VARIED = 16;

/** One way to play an entry. */
interface Option {
  readonly entry: RoutineEntry;
  /** With the preview before it. */
  readonly seconds: number;
  readonly cost: number;
}

/** A usual dose costs nothing, the longest one 1, and the least one as much as three of those. */
function costOf(seconds: number, least: number, usual: number, longest: number): number {
  if (seconds >= usual) return longest === usual ? 0 : ((seconds - usual) / (longest - usual)) ** 2;
  return 3 * ((usual - seconds) / (usual - least)) ** 2;
}

/** A stretch of no stated length may take any of its doses; everything else is as long as it says. */
function optionsOf(entry: RoutineEntry, isFixed: boolean): readonly Option[] {
  const { content } = entry;
  if (content.kind === 'own' || entry.seconds !== null)
    return [{ entry, seconds: PREVIEW_SECONDS + entrySeconds(entry), cost: 0 }];
  const [least, usual, longest] = (['min', 'usual', 'max'] as const).map(
    (bound) => doseAt(content.stretch, bound).seconds,
  ) as [number, number, number];
  const doses = isFixed
    ? [doseAt(content.stretch, 'usual')]
    : somewhatApart(dosesOf(content.stretch), usual);
  return doses.map(({ seconds }) => ({
    entry: { ...entry, seconds },
    seconds: PREVIEW_SECONDS + stretchSeconds(content.stretch, seconds),
    cost: costOf(seconds, least, usual, longest),
  }));
}

/** Of very many doses, those near the usual one and a choice of the others: they differ too little to try all. */
function somewhatApart(doses: readonly Dose[], usual: number): readonly Dose[] {
  const apart = Math.ceil(doses.length / MANY_DOSES);
  return doses.filter(
    ({ seconds }, index) => index % apart === 0 || Math.abs(seconds - usual) <= NEAR_USUAL,
  );
}
const MANY_DOSES = 40;
const NEAR_USUAL = 10;

/** Seconds of the entries with the previews between them, each at its least or its usual dose. */
export function secondsAt(entries: readonly RoutineEntry[], bound: 'min' | 'usual'): number {
  const seconds = entries.map((entry) => {
    const { content } = entry;
    if (content.kind === 'own' || entry.seconds !== null) return entrySeconds(entry);
    return stretchSeconds(content.stretch, doseAt(content.stretch, bound).seconds);
  });
  const previews = PREVIEW_SECONDS * Math.max(0, entries.length - 1);
  return seconds.reduce((sum, one) => sum + one, previews);
}

/**
 * The doses with which the entries, and the previews between them, come within a short rest of `seconds`, as
 * close to the usual ones as can be; else the nearest sum below. Null if even the least doses take longer.
 */
export function fit(entries: readonly RoutineEntry[], seconds: number): Fit | null {
  const fitted = fitVarying(entries, seconds, MOST_VARIED);
  // The many at their usual doses may not leave enough time for the rest.
  if (fitted || entries.length <= MOST_VARIED) return fitted;
  return fitVarying(entries, seconds, entries.length);
}

function fitVarying(entries: readonly RoutineEntry[], seconds: number, varied: number): Fit | null {
  if (entries.length === 0) return { entries, left: seconds, cost: 0 };
  // The first entry has no preview here: what comes before it is not part of this time.
  const time = Math.floor(seconds) + PREVIEW_SECONDS;
  let costs = new Float64Array(time + 1).fill(Infinity);
  costs[0] = 0;
  const ways = entries.map((entry, index) => {
    // Sharing a time among the last few is enough, and quicker than among sixty.
    const options = optionsOf(entry, index < entries.length - varied);
    const { reached, chosen } = addEntry(costs, options);
    costs = reached;
    return { options, chosen };
  });
  let at = bestEnd(costs, Math.ceil(seconds + PREVIEW_SECONDS - LONGEST_REST));
  if (at < 0) return null;
  const left = seconds + PREVIEW_SECONDS - at;
  const cost = costs[at] ?? 0;
  const fitted: RoutineEntry[] = [];
  for (const { options, chosen } of ways.toReversed()) {
    const option = options[chosen[at] ?? 0];
    if (!option) return null;
    fitted.push(option.entry);
    at -= option.seconds;
  }
  return { entries: fitted.reverse(), left, cost };
}

/** The cheapest way to every sum, with one entry more; and which of its options that way takes. */
function addEntry(
  costs: Float64Array<ArrayBuffer>,
  options: readonly Option[],
): { readonly reached: Float64Array<ArrayBuffer>; readonly chosen: Int16Array<ArrayBuffer> } {
  const reached = new Float64Array(costs.length).fill(Infinity);
  const chosen = new Int16Array(costs.length);
  const first = costs.findIndex((cost) => cost < Infinity);
  const last = costs.findLastIndex((cost) => cost < Infinity);
  for (const [index, { seconds, cost }] of options.entries())
    for (let from = Math.max(0, first); from <= last && from + seconds < costs.length; from += 1) {
      const sum = (costs[from] ?? Infinity) + cost;
      if (sum >= (reached[from + seconds] ?? 0)) continue;
      reached[from + seconds] = sum;
      chosen[from + seconds] = index;
    }
  return { reached, chosen };
}

/** A second of rest costs as much as a hold that is drawn out a good deal: rests are for what no dose can fill. */
const REST_COST = 0.2;

/** The cheapest sum at or after `from`, else the highest one before; -1 if there is none. */
function bestEnd(costs: Float64Array, from: number): number {
  const last = costs.length - 1;
  let best = -1;
  let lowest = Infinity;
  for (let at = last; at >= Math.max(0, from); at -= 1) {
    const cost = (costs[at] ?? Infinity) + (last - at) * REST_COST;
    if (cost >= lowest) continue;
    best = at;
    lowest = cost;
  }
  return best >= 0 ? best : costs.findLastIndex((cost) => cost < Infinity);
}
