// What lives here: the order in which chosen stretches are done.
// What does not: which ones they are (pick.ts), how long (fit.ts).
// To change the order: ROLE_ORDER, or `arrange` for what holds between neighbours.
import type { Role, Stretch, StretchPlace } from '../stretches/stretch.ts';
import type { RoutineEntry } from './session.ts';

const ROLE_ORDER: Readonly<Record<Role, number>> = {
  mobilise: 0,
  strengthen: 1,
  stretch: 2,
  eyes: 3,
  breath: 4,
};

/** An entry of the library. */
interface Placed {
  readonly entry: RoutineEntry;
  readonly stretch: Stretch;
}

/**
 * Orders entries of the library: what loosens before what stretches, one place after the other, eyes and
 * breath last, and no two strenuous ones in a row. Whatever comes up again is done in a second round, after
 * everything had its first. `previous` is what was done just before, if anything was.
 */
export function arrange(
  entries: readonly RoutineEntry[],
  previous: Stretch | null,
): readonly RoutineEntry[] {
  const arranged: Placed[] = [];
  for (const round of roundsOf(entries)) {
    const last = arranged.at(-1)?.stretch ?? previous;
    const ordered = spread(byPlaceAndRole(round, last), last);
    // A single one that has just been done would follow on itself; it comes at the beginning instead.
    if (ordered.length === 1 && ordered[0]?.stretch === last && last.role !== 'stretch')
      arranged.unshift(...ordered);
    else arranged.push(...ordered);
  }
  return arranged.map(({ entry }) => entry);
}

/** The first time of everything, the second time of what comes twice, and so on. */
function roundsOf(entries: readonly RoutineEntry[]): readonly (readonly Placed[])[] {
  const rounds: Placed[][] = [];
  const times = new Map<Stretch, number>();
  for (const entry of entries) {
    if (entry.content.kind !== 'stretch') continue;
    const { stretch } = entry.content;
    const time = times.get(stretch) ?? 0;
    times.set(stretch, time + 1);
    (rounds[time] ??= []).push({ entry, stretch });
  }
  return rounds;
}

/** One place after the other, beginning with the one where there is something to loosen up with. */
function byPlaceAndRole(round: readonly Placed[], previous: Stretch | null): readonly Placed[] {
  const first = firstPlace(round, previous);
  const groupOf = ({ stretch: { place, role } }: Placed): number => {
    if (role === 'eyes' || role === 'breath') return 2;
    return place === first || place === 'any' ? 0 : 1;
  };
  return round.toSorted(
    (one, other) =>
      groupOf(one) - groupOf(other) ||
      ROLE_ORDER[one.stretch.role] - ROLE_ORDER[other.stretch.role],
  );
}

/** Where to begin: where one is already, unless the loosening up is elsewhere. */
function firstPlace(round: readonly Placed[], previous: Stretch | null): StretchPlace {
  const places = round.map(({ stretch }) => stretch.place).filter((place) => place !== 'any');
  const loosening = round.filter(({ stretch }) => stretch.role === 'mobilise');
  const canLoosenAt = places.filter((here) =>
    loosening.some(({ stretch: { place } }) => place === here || place === 'any'),
  );
  const wanted = canLoosenAt.length > 0 ? canLoosenAt : places;
  return wanted.find((place) => place === previous?.place) ?? wanted[0] ?? 'any';
}

/** Moves strenuous ones apart: each goes to the nearest later gap between two easy ones, else to an earlier one. */
function spread(ordered: readonly Placed[], previous: Stretch | null): readonly Placed[] {
  const spreadOut = ordered.filter(({ stretch }) => stretch.effort === 'easy');
  for (const [index, placed] of ordered.entries()) {
    if (placed.stretch.effort === 'easy') continue;
    const gaps = spreadOut.map((_, at) => at).concat(spreadOut.length);
    const warmUp = spreadOut.findIndex(({ stretch }) => stretch.role === 'mobilise');
    const open = gaps.filter(
      (at) =>
        !isStrenuous(at > 0 ? spreadOut[at - 1]?.stretch : previous) &&
        !isStrenuous(spreadOut[at]?.stretch) &&
        (placed.stretch.role !== 'stretch' || at > warmUp),
    );
    const nearest = open.toSorted((one, other) => Math.abs(one - index) - Math.abs(other - index));
    spreadOut.splice(nearest[0] ?? index, 0, placed);
  }
  return spreadOut;
}

const isStrenuous = (stretch: Stretch | null | undefined): boolean =>
  stretch?.effort === 'strenuous';
