// What lives here: one picture of somebody at a desk, put together from what should be seen in it.
// What does not: posing the body (sitter.ts), furniture (furniture/), which picture says what (options/, fix-diagrams.ts).
// To vary something else: a fact in SceneFacts, taken up where the picture is put together.
import type { Piece } from '../../figure/piece.ts';
import type { Arrow, Focus, Mark, Prop, Thing, View } from '../../figure/script.ts';
import type { Diagram } from './diagram.ts';
import { chairOf } from './furniture/chair.ts';
import type { ArmrestFacts, BackFacts, ChairFacts } from './furniture/chair.ts';
import { deskOf } from './furniture/desk.ts';
import type { DeskFacts } from './furniture/desk.ts';
import { keyboardOf, mouseOf, screenOf } from './furniture/devices.ts';
import type { ScreenFacts } from './furniture/devices.ts';
import { sitterOf } from './sitter.ts';
import { FAULTLESS } from './sitting.ts';
import type { Sitter } from './sitter.ts';
import type { Sitting } from './sitting.ts';

/** What is in a picture. What is left out is well set up; null is not there. */
export interface SceneFacts {
  readonly sitting?: Partial<Sitting>;
  readonly chair?:
    | (Partial<Omit<ChairFacts, 'back' | 'arms'>> & {
        readonly back?: Partial<BackFacts> | null;
        readonly arms?: Partial<ArmrestFacts> | null;
      })
    | null;
  readonly desk?: Partial<DeskFacts> | null;
  /** `distance`: from the eye to the screen. `eyeLine`: its top edge above the eye, degrees. */
  readonly screen?:
    (Partial<ScreenFacts> & { readonly distance?: number; readonly eyeLine?: number }) | null;
  readonly keyboard?: { readonly tilt?: number } | null;
  readonly mouse?: { readonly x?: number; readonly z?: number } | null;
  /** Anything else, told from where the body and the desk are. */
  readonly more?: (place: Places) => readonly Prop[];
  readonly view?: View;
  /** The part of the picture that is shown; by default all of the person at the desk. */
  readonly focus?: Omit<Focus, 'isWhole'> | 'fits';
  readonly marks?: readonly Mark[];
  readonly arrows?: (place: Places) => readonly Omit<Arrow, 'into'>[];
}

/** Where things are, for what is put beside them. */
export interface Places extends Sitter {
  readonly desk: DeskFacts;
  readonly screen: ScreenFacts;
  /** Height of the seat, or of the hips of somebody who stands. */
  readonly seat: number;
}

/** Exactly from the side: angles are seen as they are. */
export const EXACT_SIDE: View = { azimuth: 90, elevation: 0 };

const WHOLE: Focus = { at: [24, 64, 0], size: 150, isWhole: true };

/** The palm's height above the desk, and how far the near edge is before the wrist. */
const PALM = 3.6;
const EDGE = 3;

/** A picture of somebody at a desk. */
export function scene(facts: SceneFacts): Diagram {
  const sitting: Sitting = { ...FAULTLESS, ...facts.sitting };
  const places = placesOf(facts, sitting);
  const { focus = WHOLE, marks = [] } = facts;
  return {
    pose: 'start',
    script: {
      view: facts.view ?? EXACT_SIDE,
      props: [...propsOf(facts, sitting, places), ...(facts.more?.(places) ?? [])],
      marks,
      poses: { start: places.pose },
      ...(facts.arrows && {
        arrows: facts.arrows(places).map((arrow) => ({ ...arrow, into: ['start'] })),
      }),
      ...(focus !== 'fits' && { focus: { ...focus, isWhole: true } }),
    },
  };
}

/** Where everything is in a scene. */
export function placesOf(facts: SceneFacts, sitting: Sitting): Places {
  const sitter = sitterOf(sitting);
  const desk: DeskFacts = {
    height: sitter.wrist[1] - PALM,
    edge: sitter.wrist[0] - EDGE,
    deep: 70,
    wide: 120,
    ...facts.desk,
  };
  const { distance = 62, eyeLine = 0, ...set } = facts.screen ?? {};
  const screen: ScreenFacts = {
    x: sitter.eye[0] + distance,
    z: 0,
    top: sitter.eye[1] + distance * Math.tan((eyeLine * Math.PI) / 180),
    on: desk.height,
    turn: 0,
    ...set,
  };
  const seat = sitting.seat ?? sitter.body.trunk.pelvis.at[1];
  return { ...sitter, desk, screen, seat };
}

function propsOf(facts: SceneFacts, sitting: Sitting, places: Places): Prop[] {
  const { desk, screen, wrist } = places;
  const devices = [
    ...(facts.screen === null ? [] : screenOf(screen)),
    ...(facts.keyboard === null
      ? []
      : keyboardOf(wrist[0] + 4, desk.height, 0, facts.keyboard?.tilt)),
    ...(facts.mouse === null
      ? []
      : mouseOf(facts.mouse?.x ?? wrist[0] + 12, desk.height, facts.mouse?.z ?? 32)),
  ];
  // Seen from above, legs are under the desk and hands over it.
  const lies: Thing['lies'] = (facts.view ?? EXACT_SIDE).elevation > 45 ? 'among' : 'behind';
  return [
    ...(facts.chair === null || sitting.seat === null
      ? []
      : chairFor(facts.chair, sitting, places)),
    ...(facts.desk === null ? [] : [{ ...deskOf(desk), lies }, thing(devices, lies)]),
  ];
}

function chairFor(
  chair: NonNullable<SceneFacts['chair']> = {},
  sitting: Sitting,
  places: Places,
): Thing[] {
  const { back, arms, ...set } = chair;
  return chairOf({
    seat: places.seat,
    front: 30,
    ...set,
    back: back === null ? null : { lean: sitting.trunk, hasCurve: true, high: 45, ...back },
    arms:
      arms === null
        ? null
        : { height: places.elbow[1] - 4, aside: 21, x: places.elbow[0] + 6, ...arms },
  });
}

/** Things by their pieces. */
export const thing = (pieces: readonly Piece[], lies: Thing['lies'] = 'behind'): Thing => ({
  type: 'thing',
  pieces,
  lies,
});
