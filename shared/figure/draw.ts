// What lives here: a solved body and its props as shapes in paint order.
// What does not: outlines of the parts (limb-parts, trunk-parts, head-parts, props, marks), colours (the renderer).
// To draw something new: a function that gives a Layer, and its line here.
import { arrowShape } from './arrows.ts';
import { cameraOf, nearness } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Layer, Shape } from './drawing.ts';
import { groundShape } from './ground.ts';
import { headLayer } from './head-parts.ts';
import { armLayers, legLayers } from './limb-parts.ts';
import { markedPart, markShapes } from './marks.ts';
import type { MarkedPart } from './marks.ts';
import { propLayers } from './props.ts';
import type { FigureScript, Mark, Prop, Side, Thing } from './script.ts';
import type { Vector } from './space.ts';
import type { Skeleton } from './skeleton.ts';
import { shirtNear, trunkLayers } from './trunk-parts.ts';
import { angleBetween, scale, subtract, unit } from './vector.ts';

const byNearness = (layers: readonly Layer[]): Shape[] =>
  [...layers].sort((a, b) => a.near - b.near).flatMap(({ shapes }) => shapes);

/** Arms lie before the trunk unless they are clearly behind it, cm. */
const ARM_BEFORE = 4;

const lies = (prop: Prop): NonNullable<Thing['lies']> =>
  (prop.type === 'thing' ? prop.lies : undefined) ?? 'behind';

const propsThat = (script: FigureScript, where: Thing['lies']): readonly Prop[] =>
  script.props.filter((prop) => lies(prop) === where);

/** What stays while the body moves: the ground, and props from far to near. */
export function drawProps(script: FigureScript): Shape[] {
  const camera = cameraOf(script.view);
  const props = propsThat(script, 'behind').flatMap((prop) => propLayers(camera, prop));
  const hasMat = script.props.some(({ type }) => type === 'mat');
  return [...(hasMat ? [] : groundShape(camera, script)), ...byNearness(props)];
}

/**
 * The body, from its far side to its near one, with the areas that work on their parts, things among them, and
 * over it the arrows of the way into `pose`. Without a pose there are none.
 */
export function drawBody(script: FigureScript, body: Skeleton, pose?: string): Shape[] {
  const camera = cameraOf(script.view);
  const arrows = script.arrows?.filter(({ into }) => pose !== undefined && into.includes(pose));
  const head = headLayer(camera, body.trunk.head, body.eyesClosed);
  const parts: Parts = {
    trunk: trunkLayers(camera, body.trunk, body.breath, head.near),
    head: [head],
    right: { leg: leg(camera, body, 'right'), arm: arm(camera, body, 'right') },
    left: { leg: leg(camera, body, 'left'), arm: arm(camera, body, 'left') },
  };
  return [
    ...byNearness([
      ...parts.trunk,
      ...parts.head,
      ...SIDES.flatMap((side) => [...parts[side].leg, ...parts[side].arm]),
      ...script.marks.flatMap((mark) => markLayers(camera, body, mark, parts)),
      ...propsThat(script, 'among').flatMap((prop) => propLayers(camera, prop)),
    ]),
    ...propsThat(script, 'over').flatMap((prop) =>
      propLayers(camera, prop).flatMap(({ shapes }) => shapes),
    ),
    ...(arrows ?? []).map((arrow) => arrowShape(camera, body, arrow)),
  ];
}

const SIDES: readonly Side[] = ['right', 'left'];

/** The layers of each part of the body. */
interface Parts extends Readonly<Record<Side, Readonly<Record<'leg' | 'arm', Layer[]>>>> {
  readonly trunk: Layer[];
  readonly head: Layer[];
}

/** A mark lies on the part it belongs to: what is before that part is before the mark as well. */
function markLayers(camera: Camera, body: Skeleton, mark: Mark, parts: Parts): Layer[] {
  const part = markedPart(mark.area);
  const sides = mark.side ? [mark.side] : SIDES;
  return sides.map((side) => ({
    near: nearOfPart(parts, side, part) + 0.05,
    shapes: markShapes(camera, body, mark.area, side),
  }));
}

const nearOf = (layers: readonly Layer[], end: 'first' | 'last'): number =>
  (end === 'first' ? layers[0] : layers.at(-1))?.near ?? 0;

/** The seat is of the pelvis and the thigh: of whichever lies before the other. */
function nearOfPart(parts: Parts, side: Side, { part, end }: MarkedPart): number {
  switch (part) {
    case 'trunk':
    case 'head':
      return nearOf(parts[part], end);
    case 'seat':
      return Math.max(nearOf(parts.trunk, 'first'), nearOf(parts[side].leg, 'first'));
    case 'leg':
    case 'arm':
      return nearOf(parts[side][part], end);
  }
}

/** A thigh lifted further than this lies before the belly; up to it, the shirt hangs over its lap. Degrees. */
const LAP = 105;

function leg(camera: Camera, body: Skeleton, side: Side): Layer[] {
  const { trunk, legs } = body;
  const { hip, knee } = legs[side];
  const raised = angleBetween(unit(subtract(knee, hip)), scale(trunk.pelvis.up, -1)) > LAP;
  const far = isFar(camera, trunk.hips, side);
  const under = raised ? Infinity : shirtNear(camera, trunk) - (far ? 0.2 : 0.1);
  const [thigh, ...rest] = legLayers(camera, legs[side], far);
  return thigh ? [{ ...thigh, near: Math.min(thigh.near, under) }, ...rest] : rest;
}

/** From the front both sides are as near; then neither is the far one. */
function isFar(camera: Camera, joints: Readonly<Record<Side, Vector>>, side: Side): boolean {
  const other: Side = side === 'right' ? 'left' : 'right';
  return nearness(camera, joints[side]) < nearness(camera, joints[other]) - 6;
}

function arm(camera: Camera, body: Skeleton, side: Side): Layer[] {
  const far = isFar(camera, body.trunk.shoulders, side);
  return armLayers(camera, body.arms[side], side, far).map((layer) => ({
    ...layer,
    near: layer.near + (far ? 0 : ARM_BEFORE),
  }));
}
