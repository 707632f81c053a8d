// What lives here: the shape and the bounds of a person's own routine, as it is kept, exported and imported.
// What does not: checking a value (schema.ts), reading a file (read-routine.ts), playing it (routine-entries.ts).
// To add a field: here, in schema.ts and in docs/routines.md; tests name what is missing.

/** A stretch of the library. `seconds` per side; left out, its usual dose. */
export interface LibraryStep {
  readonly stretch: string;
  readonly seconds?: number | undefined;
}

/** A step in the person's own words. `seconds` per side. */
export interface OwnRoutineStep {
  readonly title: string;
  readonly text?: string | undefined;
  readonly seconds: number;
  readonly sides: 'together' | 'each';
  /** A data URL of a PNG, JPEG or WebP picture. */
  readonly picture?: string | undefined;
}

export type RoutineStep = LibraryStep | OwnRoutineStep;

/** A routine. `sitwellRoutine` tells such a file from any other, and its form from later ones. */
export interface Routine {
  readonly sitwellRoutine: 1;
  /** Names it on this computer and in its file's name: small letters, digits and hyphens. */
  readonly id: string;
  readonly name: string;
  readonly note?: string | undefined;
  readonly steps: readonly RoutineStep[];
}

/** The largest and smallest of everything. Lengths in characters, `seconds` in seconds. */
export const ROUTINE_BOUNDS = {
  id: 60,
  name: 80,
  note: 1_000,
  steps: 40,
  title: 80,
  text: 500,
  seconds: { min: 5, max: 600 },
  /** Bytes of a picture before it is written as text. */
  pictureBytes: 300_000,
  /** A whole file: a dozen large pictures fit, and reading it takes no noticeable time. */
  fileCharacters: 6_000_000,
  /** Routines on one computer. */
  routines: 100,
} as const;

/** Whether a step is one of the library. */
export const isLibraryStep = (step: RoutineStep): step is LibraryStep => 'stretch' in step;
