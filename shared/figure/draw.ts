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
import { markShapes } from './marks.ts';
import { propLayers } from './props.ts';
import type { Arrow, FigureScript, Side, Vector } from './script.ts';
import type { Skeleton } from './skeleton.ts';
import { shirtNear, trunkLayers } from './trunk-parts.ts';
import { angleBetween, scale, subtract, unit } from './vector.ts';

const byNearness = (layers: readonly Layer[]): Shape[] =>
  [...layers].sort((a, b) => a.near - b.near).flatMap(({ shapes }) => shapes);

/** Arms lie before the trunk unless they are clearly behind it, cm. */
const ARM_BEFORE = 4;

/** What stays while the body moves: the ground, and props from far to near. */
export function drawProps(script: FigureScript): Shape[] {
  const camera = cameraOf(script.view);
  const props = script.props.flatMap((prop) => propLayers(camera, prop));
  const hasMat = script.props.some(({ type }) => type === 'mat');
  return [...(hasMat ? [] : groundShape(camera, script)), ...byNearness(props)];
}

/** The body, from its far side to its near one, with the areas that work and arrows over it. */
export function drawBody(
  script: FigureScript,
  body: Skeleton,
  arrows: readonly Arrow[] = [],
): Shape[] {
  const camera = cameraOf(script.view);
  return [
    ...byNearness([
      ...trunkLayers(camera, body.trunk, body.breath),
      headLayer(camera, body.trunk.head, body.eyesClosed),
      ...leg(camera, body, 'right'),
      ...leg(camera, body, 'left'),
      ...arm(camera, body, 'right'),
      ...arm(camera, body, 'left'),
    ]),
    ...script.marks.flatMap((mark) => markShapes(camera, body, mark)),
    ...arrows.map((arrow) => arrowShape(camera, body, arrow)),
  ];
}

/** A thigh lifted further than this lies before the belly; up to it, the shirt hangs over its lap. Degrees. */
const LAP = 105;

function leg(camera: Camera, body: Skeleton, side: Side): Layer[] {
  const { trunk, legs } = body;
  const { hip, knee } = legs[side];
  const raised = angleBetween(unit(subtract(knee, hip)), scale(trunk.pelvis.up, -1)) > LAP;
  const under = raised ? Infinity : shirtNear(camera, trunk) - 0.1;
  const [thigh, ...rest] = legLayers(camera, legs[side], isFar(camera, trunk.hips, side));
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
