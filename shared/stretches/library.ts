// What lives here: the list of all stretches.
// What does not: a stretch's own data (floor/, chair/, standing/), choosing among them (../sessions/build.ts).
// To add a stretch: one file in its place's folder, its line here, its words; tests name what is missing.
import type { Stretch } from './stretch.ts';

/** Every stretch that Sitwell can guide, in the order of the library. */
export const STRETCHES: readonly Stretch[] = [];

const byId = new Map(STRETCHES.map((stretch) => [stretch.id, stretch]));

/** The stretch with this id, or undefined: journals and routines may name one of another version. */
export const stretchById = (id: string): Stretch | undefined => byId.get(id);
