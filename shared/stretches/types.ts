// What lives here: the shape of a guided movement and of a session made of them. Data, no words.
// What does not: the movements (library/), filling a break's time (build.ts), drawing (renderer/features/movement).
// To add a movement: one file in library/, its line in stretches.ts, its words; the compiler asks for the rest.
import type { MessageKey } from '../messages/translator.ts';

/** Reasons to take care or leave a movement out. Words: `stretches.caution_<id>`. */
export const CAUTION_IDS = ['ankle', 'dizzy', 'spasm'] as const;
export type CautionId = (typeof CAUTION_IDS)[number];

/** The quiet shape that moves along, until a drawn figure takes its place. */
export type PaceShape = 'steps' | 'circle' | 'rise' | 'breath' | 'gaze';

/** A few seconds of a movement. */
export interface Phase {
  readonly seconds: number;
  readonly breath: 'in' | 'out' | 'easy';
  readonly cue: MessageKey;
  /** Where the movement has got to when the phase ends: 0 at rest, 1 fully there. */
  readonly level: number;
  /** The side that works, where there are two. */
  readonly side?: 'left' | 'right';
}

/** Phases that are played in order and repeated `min` to `max` times, as the time allows. */
export interface Part {
  readonly phases: readonly Phase[];
  readonly min: number;
  readonly max: number;
}

/** One guided movement. */
export interface Stretch {
  readonly id: string;
  readonly name: MessageKey;
  readonly place: 'chair' | 'standing' | 'any';
  readonly shape: PaceShape;
  /** Getting into position. */
  readonly arrive: Phase;
  readonly parts: readonly Part[];
  readonly cautions: readonly CautionId[];
}

/** A phase with its place in a session. Times in ms from the session's start. */
export interface SessionStep {
  readonly start: number;
  readonly length: number;
  readonly cue: MessageKey;
  readonly breath: Phase['breath'];
  readonly from: number;
  readonly to: number;
  readonly side: 'left' | 'right' | null;
  /** Which repetition this is, and of how many; null while arriving or resting. */
  readonly round: { readonly number: number; readonly of: number } | null;
}

/** One movement within a session. Times in ms from the session's start. */
export interface SessionItem {
  readonly stretch: Stretch;
  readonly start: number;
  readonly length: number;
  readonly steps: readonly SessionStep[];
}

/** A whole break's content. The items fill `length` exactly, without holes. */
export interface Session {
  readonly length: number;
  readonly items: readonly SessionItem[];
}
