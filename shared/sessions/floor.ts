// What lives here: the floor routines of the library: 6, 10 and 15 minutes on the mat.
// What does not: routines for breaks (build.ts).
// To change one: FLOOR_ROUTINES; the builder fills what is left of the time, and what has to be left out.
import { STRETCHES } from '../stretches/library.ts';
import type { Stretch, StretchPlace } from '../stretches/stretch.ts';
import { MINUTE, SECOND } from '../time/moment.ts';
import { isAllowed, isFloorFit } from './candidates.ts';
import { chooseEntries } from './choose.ts';
import { FINISH_SECONDS, READY_SECONDS } from './item.ts';
import { entryOf } from './pick.ts';
import type { SessionRequest } from './request.ts';
import type { RoutineEntry, Session, Words } from './session.ts';
import { closeAt, sessionOf, writeItems } from './timeline.ts';

/** How long the floor routines are, minutes. */
export const FLOOR_MINUTES = [6, 10, 15] as const;
export type FloorMinutes = (typeof FLOOR_MINUTES)[number];

/**
 * Ids of stretches, in order: the seven poses of the founding article (health.md §3, "Floor 6 min"), with
 * gentler forms and rests between them where there is more time. At usual doses they nearly fill the time.
 */
const FLOOR_ROUTINES: Readonly<Record<FloorMinutes, readonly string[]>> = {
  6: ['catCow', 'cobra', 'childPose', 'downwardDog', 'seatedTwist', 'pigeon'],
  10: [
    ...['catCow', 'downwardDog', 'childPose', 'pigeon', 'sphinx', 'cobra', 'childPose'],
    ...['bridge', 'supineKneeHug', 'seatedTwist'],
  ],
  15: [
    ...['catCow', 'downwardDog', 'childPose', 'pigeon', 'sphinx', 'cobra', 'childPose'],
    ...['catCow', 'downwardDog', 'supineKneeHug', 'bridge', 'reclinedFigureFour'],
    ...['seatedTwist', 'legsUpRest'],
  ],
};

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
  // On a sore day there is nothing of it to keep: small position changes and breathing take its time.
  const planned = request.gentle
    ? []
    : plannedFor(FLOOR_ROUTINES[minutes], place, floorRequest, library);
  const entries = chooseEntries(
    { request: floorRequest, library, before: [], planned },
    length / SECOND - READY_SECONDS - FINISH_SECONDS,
  );
  const title: Words = {
    key: request.gentle ? 'sessions.gentleTitle' : `sessions.${place}_${minutes}`,
  };
  const about = { id: request.seed, title, chosen: true };
  return {
    ...sessionOf(about, closeAt(writeItems(entries, 0, 'ready'), length, true)),
    length,
  };
}

function plannedFor(
  ids: readonly string[],
  place: StretchPlace,
  request: SessionRequest,
  library: readonly Stretch[],
): readonly RoutineEntry[] {
  const known = new Map(library.map((stretch) => [stretch.id, stretch]));
  const planned: RoutineEntry[] = [];
  for (const id of ids) {
    const wanted = known.get(id);
    if (!wanted) continue;
    const isRight = (stretch: Stretch): boolean =>
      isAllowed(stretch, request) && (stretch.place === place || stretch.place === 'any');
    if (isRight(wanted)) {
      planned.push(entryOf(wanted, null));
      continue;
    }
    const other = replacementOf(wanted, isRight, known);
    const isThere = planned.some(
      ({ content }) => content.kind === 'stretch' && content.stretch === other,
    );
    if (other && !isThere && !ids.includes(other.id))
      planned.push(entryOf(other, whyNot(wanted, request)));
  }
  return planned;
}

/** The form that takes its place, or the one that takes the place of that one, and so on, until one is right. */
function replacementOf(
  wanted: Stretch,
  isRight: (stretch: Stretch) => boolean,
  known: ReadonlyMap<string, Stretch>,
): Stretch | null {
  const seen = new Set([wanted.id]);
  for (let id = wanted.instead; id !== undefined && !seen.has(id);) {
    seen.add(id);
    const other = known.get(id);
    if (!other) return null;
    if (isRight(other)) return other;
    id = other.instead;
  }
  return null;
}

const whyNot = ({ id }: Stretch, { notForMe }: SessionRequest): Words => ({
  key: notForMe.includes(id) ? 'sessions.why_insteadHidden' : 'sessions.why_instead',
});
