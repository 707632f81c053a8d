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
import type { Arrow, FigureScript, Side } from './script.ts';
import type { Skeleton } from './skeleton.ts';
import { trunkLayers } from './trunk-parts.ts';

const byNearness = (layers: readonly Layer[]): Shape[] =>
  [...layers].sort((a, b) => a.near - b.near).flatMap(({ shapes }) => shapes);

/** Arms lie before the trunk unless they are clearly behind it, cm. */
const ARM_BEFORE = 4;

/** What stays while the body moves: the ground, and props from far to near. */
export function drawProps(script: FigureScript): Shape[] {
  const camera = cameraOf(script.view);
  const props = script.props.flatMap((prop) => propLayers(camera, prop));
  return [...groundShape(camera, script), ...byNearness(props)];
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
      ...limbs(camera, body, 'right'),
      ...limbs(camera, body, 'left'),
    ]),
    ...script.marks.flatMap((mark) => markShapes(camera, body, mark)),
    ...arrows.map((arrow) => arrowShape(camera, body, arrow)),
  ];
}

function limbs(camera: Camera, body: Skeleton, side: Side): Layer[] {
  const other: Side = side === 'right' ? 'left' : 'right';
  const { hips, shoulders } = body.trunk;
  // From the front both sides are as near; then neither is the far one.
  const isFar = (joints: Readonly<Record<Side, readonly [number, number, number]>>): boolean =>
    nearness(camera, joints[side]) < nearness(camera, joints[other]) - 6;
  return [
    ...legLayers(camera, body.legs[side], isFar(hips)),
    ...armLayers(camera, body.arms[side], isFar(shoulders)).map((layer) => ({
      ...layer,
      near: layer.near + (isFar(shoulders) ? 0 : ARM_BEFORE),
    })),
  ];
}
