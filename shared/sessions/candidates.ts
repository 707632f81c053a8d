// What lives here: which stretches may be chosen at all for a request.
// What does not: which of them are best just now (score.ts), what goes together (pick.ts).
// To add a rule about a single stretch: a line in `isAllowed` or `candidatesFor`, and its property test.
import { isAllowed as isAllowedAnyDay } from '../stretches/allowed.ts';
import type { Need, Stretch, StretchPlace } from '../stretches/stretch.ts';
import { MINUTE } from '../time/moment.ts';
import { chance } from './chance.ts';
import type { Past } from './past.ts';
import type { SessionRequest } from './request.ts';

/** Getting down to the floor and up again is only worth it from this length on, ms. */
const FLOOR_FROM = 4 * MINUTE;
/** How often a break goes to the floor where that is welcome. */
const FLOOR_SHARE = 0.5;
/** Fewer floor stretches than these make no routine of their own. */
const FLOOR_LEAST = 6;

/**
 * A chair and a desk are taken for granted, and on the floor a mat and a cushion. These are not: they are
 * asked for only where there is time to walk up to one, and at most once a day.
 */
export const RARE_NEEDS: readonly Need[] = ['wall', 'doorway', 'step'];
const RARE_FROM = 4 * MINUTE;

/** True of a stretch that needs something beyond a chair and a desk. */
export const needsRareThing = ({ needs }: Stretch): boolean =>
  needs.some((need) => RARE_NEEDS.includes(need));

/** Whether the person's cautions, wishes and state allow a stretch, wherever it is done. */
export const isAllowed = (
  stretch: Stretch,
  request: Pick<SessionRequest, 'cautions' | 'notForMe' | 'gentle'>,
): boolean => (stretch.gentle || !request.gentle) && isAllowedAnyDay(stretch, request);

/** The stretches that a session may be made of. */
export function candidatesFor(
  request: SessionRequest,
  library: readonly Stretch[],
  past: Past,
): readonly Stretch[] {
  const allowed = library.filter((stretch) => isAllowed(stretch, request));
  if (request.kind === 'eyes') return forEyes(allowed);
  if (request.gentle) return forSoreDay(request, allowed);
  const rareToday = library.some(
    (stretch) => needsRareThing(stretch) && past.sinceStretch(stretch.id) <= past.dayLength,
  );
  const mayBeRare = request.length >= RARE_FROM && !rareToday;
  const reachable = allowed.filter((stretch) => mayBeRare || !needsRareThing(stretch));
  const at = (...places: readonly StretchPlace[]): readonly Stretch[] =>
    reachable.filter(({ place }) => places.includes(place));
  const onFloor = at('floor');
  if (request.floorOnly && !isFloorFit(request, library)) return at('chair', 'any');
  if (request.floorOnly)
    return onFloor.some(isLoosening) ? onFloor : [...onFloor, ...at('any').filter(isLoosening)];
  return isForFloor(request) && onFloor.length >= FLOOR_LEAST
    ? at('floor', 'any')
    : at('chair', 'standing', 'any');
}

const isLoosening = ({ role }: Stretch): boolean => role === 'mobilise';

/** Whether cautions and wishes leave enough floor stretches for a routine. Otherwise it is done on a chair. */
export const isFloorFit = (
  request: Pick<SessionRequest, 'cautions' | 'notForMe' | 'gentle'>,
  library: readonly Stretch[],
): boolean =>
  library.filter((stretch) => stretch.place === 'floor' && isAllowed(stretch, request)).length >=
  FLOOR_LEAST;

/** An eye break is for the eyes; where that is not wanted, a few breaths away from the screen. */
function forEyes(allowed: readonly Stretch[]): readonly Stretch[] {
  const eyes = allowed.filter(({ role }) => role === 'eyes');
  return eyes.length > 0
    ? eyes
    : allowed.filter(({ role, place }) => role === 'breath' && place === 'any');
}

/** Small position changes and breathing. Lying down helps at any length, where the floor is welcome. */
const forSoreDay = ({ floor, floorOnly }: SessionRequest, allowed: readonly Stretch[]) =>
  allowed.filter(
    ({ role, place }) => role !== 'eyes' && (place !== 'floor' || floor || floorOnly === true),
  );

const isForFloor = ({ floor, length, seed }: SessionRequest): boolean =>
  floor && length >= FLOOR_FROM && chance(seed, 'floor') < FLOOR_SHARE;
