// What lives here: the floor routines of the library: 6, 10 and 15 minutes on the mat.
// What does not: routines for breaks (build.ts).
// To change one: FLOOR_ROUTINES; the builder fills what is left of the time, and what has to be left out.
import { insteadOf } from '../stretches/instead.ts';
import { STRETCHES } from '../stretches/library.ts';
import type { Stretch, StretchPlace } from '../stretches/stretch.ts';
import { MINUTE, SECOND } from '../time/moment.ts';
import { isAllowed, isFloorFit } from './candidates.ts';
import { chooseEntries } from './choose.ts';
import type { Occasion } from './choose.ts';
import { LONGEST_REST, fit, secondsAt } from './fit.ts';
import { firstClash, floorOrder } from './floor-order.ts';
import { FINISH_SECONDS, READY_SECONDS } from './item.ts';
import { entryOf, stretchesOf } from './pick.ts';
import type { SessionRequest } from './request.ts';
import type { RoutineEntry, Session, Words } from './session.ts';
import { closeAt, sessionOf, writeItems } from './timeline.ts';

/** How long the floor routines are, minutes. */
export const FLOOR_MINUTES = [6, 10, 15] as const;
export type FloorMinutes = (typeof FLOOR_MINUTES)[number];

/** A stretch of a routine: its id, and how long a side where that is not left to what fits, seconds. */
type Wanted = string | readonly [id: string, seconds: number];

/**
 * In order: the founding article's poses as health.md §3 has them in "Floor 6 min", with a rest or a counter-pose
 * wherever two strenuous ones would meet. The bridge, the one pose that six minutes leave no room for, comes from
 * ten on; more time also has gentler forms and a second round. Six minutes take least doses, the others usual ones.
 */
const FLOOR_ROUTINES: Readonly<Record<FloorMinutes, readonly Wanted[]>> = {
  6: [
    ...['catCow', 'downwardDog', ['childPose', 15] as const, 'pigeon', 'seatedTwist', 'cobra'],
    'childPose',
  ],
  10: [
    ...['catCow', 'downwardDog', 'childPose', 'pigeon', 'seatedTwist', 'cobra', 'childPose'],
    ...['bridge', 'supineKneeHug', 'childPose'],
  ],
  15: [
    ...[['catCow', 72] as const, 'sphinx', 'downwardDog', 'childPose', 'pigeon', 'seatedTwist'],
    ...['cobra', 'childPose', 'bridge', 'supineKneeHug', 'reclinedFigureFour'],
    ...['catCow', 'downwardDog', ['childPose', 60] as const],
  ],
};

/** On a sore day: small changes, a few breaths, and one long rest lying down. Nobody gets down there twice. */
const GENTLE: readonly string[] = ['positionChange', 'breathReset', 'legsUpRest'];

/** What it may begin with where cat and cow is not for somebody, the most welcome first. */
const LOOSENERS: readonly string[] = [
  'seatedCatCow',
  'shoulderRolls',
  'chinTuck',
  'positionChange',
];

/** What a routine may end with, the most welcome first. */
const RESTS: readonly string[] = [
  ...['childPose', 'legsUpRest', 'supineKneeHug', 'reclinedFigureFour', 'deskRest'],
  'breathReset',
];

/**
 * A floor routine of exactly so many minutes. What the request's cautions or "not for me" exclude is replaced
 * by another form, or left out and the time given to others; `why` says so. Where they leave too little on the
 * floor, all of it is done on a chair, and the title says so.
 */
export function floorSession(
  minutes: FloorMinutes,
  request: SessionRequest,
  library: readonly Stretch[] = STRETCHES,
): Session {
  const length = minutes * MINUTE;
  const floorRequest: SessionRequest = { ...request, length, kind: 'long', floorOnly: true };
  const place = isFloorFit(floorRequest, library) ? 'floor' : 'chair';
  const seconds = length / SECOND - READY_SECONDS - FINISH_SECONDS;
  const planned = request.gentle
    ? []
    : shortened(plannedFor(FLOOR_ROUTINES[minutes], place, floorRequest, library), seconds);
  const entries =
    gentleEntries(floorRequest, library, seconds) ??
    inOrder({ request: floorRequest, library, before: [], planned }, seconds);
  const title: Words = request.gentle
    ? { key: 'sessions.gentleTitle', values: { minutes } }
    : { key: `sessions.${place}_${minutes}` };
  const about = { id: request.seed, title, chosen: true };
  return {
    ...sessionOf(about, closeAt(writeItems(entries, 0, 'ready'), length, true)),
    length,
  };
}

/** The routine of a sore day, if this is one and as far as it is allowed; null where that does not fill the time. */
function gentleEntries(
  request: SessionRequest,
  library: readonly Stretch[],
  seconds: number,
): readonly RoutineEntry[] | null {
  if (!request.gentle) return null;
  const entries = GENTLE.flatMap((id) => library.find((stretch) => stretch.id === id) ?? [])
    .filter((stretch) => isAllowed(stretch, request))
    .map((stretch) => entryOf(stretch, { key: 'sessions.why_gentle' }));
  const filled = entries.length > 0 ? fit(entries, seconds) : null;
  return filled && filled.left <= LONGEST_REST ? filled.entries : null;
}

/** Entries that fill the time, in an order kind to a body. What finds no place in it is left out. */
function inOrder(occasion: Occasion, seconds: number): readonly RoutineEntry[] {
  const closing = occasion.planned.at(-1);
  if (!closing) return chooseEntries(occasion, seconds);
  let { planned } = occasion;
  // Who lies with the legs up stays there until the end.
  let once = ['legsUpRest', ...stretchesOf([closing]).map(({ id }) => id)];
  for (;;) {
    const chosen = chooseEntries({ ...occasion, planned, once }, seconds);
    const entries = floorOrder(chosen, closing);
    const clash = firstClash(entries);
    if (!clash) return entries;
    planned = planned.filter(({ content }) => content !== clash.content);
    once = [...once, ...stretchesOf([clash]).map(({ id }) => id)];
  }
}

/** What of a routine this person may do, other forms where those are right, and a rest at the end. */
function plannedFor(
  routine: readonly Wanted[],
  place: StretchPlace,
  request: SessionRequest,
  library: readonly Stretch[],
): readonly RoutineEntry[] {
  const known = new Map(library.map((stretch) => [stretch.id, stretch]));
  const ids = routine.map((wanted) => (typeof wanted === 'string' ? wanted : wanted[0]));
  const isRight = (stretch: Stretch): boolean =>
    isAllowed(stretch, request) && (stretch.place === place || stretch.place === 'any');
  const planned: RoutineEntry[] = [];
  for (const [index, id] of ids.entries()) {
    const wanted = known.get(id);
    if (!wanted) continue;
    const others = [...ids, ...stretchesOf(planned).map((one) => one.id)];
    // Nobody is asked to get up from the mat in the middle.
    const isHere = (stretch: Stretch): boolean =>
      isRight(stretch) && (stretch.place === place || place === 'chair' || planned.length === 0);
    const form = formOf(wanted, isHere, known, others) ?? edgeOf(ids, index, isRight, known);
    if (!form) continue;
    // What came just before has its turn now.
    if (stretchesOf(planned.slice(-1))[0] === form) planned.pop();
    planned.push(
      form === wanted
        ? { ...entryOf(form, null), seconds: secondsOf(routine[index]) }
        : entryOf(form, whyNot(wanted, request)),
    );
  }
  return planned;
}

const secondsOf = (wanted: Wanted | undefined): number | null =>
  typeof wanted === 'object' ? wanted[1] : null;

/** Without what there is no time for even at least doses: rests between others first. The last one stays. */
function shortened(planned: readonly RoutineEntry[], seconds: number): readonly RoutineEntry[] {
  let entries = planned;
  while (entries.length > 1 && secondsAt(entries, 'min') > seconds) {
    const between = entries.slice(0, -1);
    const rest = between.findLastIndex((entry) =>
      RESTS.includes(stretchesOf([entry])[0]?.id ?? ''),
    );
    entries = entries.toSpliced(rest > 0 ? rest : between.length - 1, 1);
  }
  return entries;
}

/** The stretch itself, or another form that is in the routine nowhere else; nothing that loosens up in the middle. */
function formOf(
  wanted: Stretch,
  isRight: (stretch: Stretch) => boolean,
  known: ReadonlyMap<string, Stretch>,
  others: readonly string[],
): Stretch | null {
  if (isRight(wanted)) return wanted;
  const form = insteadOf(wanted, isRight, (id) => known.get(id));
  if (!form || others.includes(form.id)) return null;
  return form.role === 'mobilise' && wanted.role !== 'mobilise' ? null : form;
}

/** At the beginning anything that loosens up, at the end anything to rest in. */
function edgeOf(
  ids: readonly string[],
  index: number,
  isRight: (stretch: Stretch) => boolean,
  known: ReadonlyMap<string, Stretch>,
): Stretch | null {
  const edge = index === 0 ? LOOSENERS : index === ids.length - 1 ? RESTS : [];
  return edge.flatMap((id) => known.get(id) ?? []).find((stretch) => isRight(stretch)) ?? null;
}

const whyNot = ({ id }: Stretch, { notForMe }: SessionRequest): Words => ({
  key: notForMe.includes(id) ? 'sessions.why_insteadHidden' : 'sessions.why_instead',
});
