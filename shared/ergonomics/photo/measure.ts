// What lives here: what a picture from the side was measured to say. Kept with an audit; the picture itself need not be.
// What does not: computing angles (angles.ts), ranges and their sources (ranges.ts), the picture (renderer/features/photo).
import type { QuestionId } from '../audit/question.ts';

/** The points a person drags onto the picture, in the order of dragging. */
export const MARKERS = [
  'eye',
  'ear',
  'shoulder',
  'elbow',
  'wrist',
  'hip',
  'knee',
  'ankle',
  'screenTop',
] as const;
export type MarkerId = (typeof MARKERS)[number];

/** A place in a picture, px from its top left corner, y downward; of the picture as it is measured (scaled down, upright). */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where every marker lies. */
export type Markers = Readonly<Record<MarkerId, Spot>>;

/** What is measured, degrees. */
export const ANGLES = ['elbow', 'knee', 'trunk', 'neck', 'forearm', 'eyeLine'] as const;
export type AngleId = (typeof ANGLES)[number];

/**
 * elbow, knee: the inner angle of the joint, 180 is straight. trunk: hip to shoulder against vertical,
 * positive leaning back. neck: shoulder to ear against vertical, positive forward. forearm: elbow to wrist
 * against horizontal, positive with the hand up. eyeLine: eye to the screen's top edge against horizontal,
 * positive with the edge above the eye.
 */
export type Angles = Readonly<Record<AngleId, number>>;

/** A measured picture. */
export interface PhotoMeasure {
  /** Size of the picture as measured, px. */
  readonly width: number;
  readonly height: number;
  readonly markers: Markers;
  /** Two points on something that is vertical in truth, or null where the camera stood level. */
  readonly vertical: readonly [Spot, Spot] | null;
  /** As computed when it was measured. */
  readonly angles: Angles;
  /** The error to expect of each, degrees either way. */
  readonly errors: Angles;
  /** The person chose to keep the picture with the audit. */
  readonly kept: boolean;
}

/** An answer that the picture suggests. */
export interface PhotoAnswer {
  readonly question: QuestionId;
  readonly option: string;
  readonly angle: AngleId;
  /** What the answer says as well and no marker shows, for the person to know; none where the picture shows all of it. */
  readonly unseen: 'feet' | null;
}
