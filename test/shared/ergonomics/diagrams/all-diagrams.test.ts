import { describe, expect, it } from 'vitest';
import { questionById, QUESTIONS } from '../../../../shared/ergonomics/audit/questions.ts';
import { fixDiagram } from '../../../../shared/ergonomics/diagrams/fix-diagrams.ts';
import { optionDiagram } from '../../../../shared/ergonomics/diagrams/option-diagrams.ts';
import { FIXES } from '../../../../shared/ergonomics/fixes/fixes.ts';
import { cameraOf, project } from '../../../../shared/figure/camera.ts';
import { drawBody, drawProps } from '../../../../shared/figure/draw.ts';
import { poseOf } from '../../../../shared/figure/motion.ts';
import { placeOf } from '../../../../shared/figure/places.ts';
import { ANKLE_HEIGHT } from '../../../../shared/figure/proportions.ts';
import { piecesOf } from '../../../../shared/figure/props.ts';
import type { Skeleton } from '../../../../shared/figure/skeleton.ts';
import { solvePose } from '../../../../shared/figure/solve.ts';
import type { Vector } from '../../../../shared/figure/space.ts';
import { viewBoxOf } from '../../../../shared/figure/view-box.ts';
import type { Diagram } from '../../../../shared/ergonomics/diagrams/diagram.ts';
import { strainsOf } from '../../figure/joints.ts';
import { collisionsOf } from '../../figure/solids.ts';
import { ALL_DIAGRAMS, picturesOf } from './all-diagrams.ts';

const bodyOf = ({ script, pose }: Diagram): Skeleton => solvePose(poseOf(script, pose));

/** What is wrong with some pictures, in words, with whose picture it is. */
const faults = (look: (diagram: Diagram) => readonly string[]): string[] =>
  ALL_DIAGRAMS.flatMap(({ name, diagram }) => look(diagram).map((fault) => `${name}: ${fault}`));

/** What says "look here": spots, and both ends of arrows. */
function pointersOf({ script, pose }: Diagram): Vector[] {
  const body = bodyOf({ script, pose });
  const spots = script.props.flatMap(piecesOf).filter((piece) => piece.kind === 'spot');
  const ends = (script.arrows ?? []).flatMap((arrow): Vector[] => {
    const [x, y, z] = placeOf(body, arrow.at) ?? [NaN, NaN, NaN];
    const [toX, toY, toZ] = arrow.toward;
    return [
      [x, y, z],
      [x + toX, y + toY, z + toZ],
    ];
  });
  return [...spots.map(({ at }) => at), ...ends];
}

function outsideOf(diagram: Diagram): string[] {
  const camera = cameraOf(diagram.script.view);
  const { x, y, width, height } = viewBoxOf(diagram.script);
  return pointersOf(diagram).flatMap((at) => {
    const [px, py] = project(camera, at);
    const isInside = px > x && py > y && px < x + width && py < y + height;
    return isInside ? [] : [`${at.map(Math.round).join(', ')} is cut off`];
  });
}

/** Feet that are planted stand on the floor or on something. */
const FEET_HANG = ['chairHeight: dangling'];
const CROSSED = ['legRoom: room', 'fix clearLegRoom', 'fix removeDrawer'];

describe('the pictures of the audit', () => {
  it('keep joints within what a body can do', () => {
    expect(faults((diagram) => strainsOf(bodyOf(diagram)))).toEqual([]);
  });

  it('reach what they should', () => {
    expect(
      faults((one) => (bodyOf(one).short > 1.7 ? [`${bodyOf(one).short} short`] : [])),
    ).toEqual([]);
  });

  it('go through neither floor nor furniture', () => {
    expect(faults((diagram) => collisionsOf(diagram.script, bodyOf(diagram)))).toEqual([]);
  });

  it('have both feet on something, unless the feet hang or the legs are crossed', () => {
    const high = ALL_DIAGRAMS.filter(({ name, diagram }) => {
      const { legs } = bodyOf(diagram);
      const over = Math.max(legs.right.ankle[1], legs.left.ankle[1]) - ANKLE_HEIGHT;
      const supports = diagram.script.props
        .flatMap(piecesOf)
        .some(
          (piece) =>
            (piece.kind === 'box' && Math.abs(piece.at[1] + piece.size[1] - over) < 0.6) ||
            (piece.kind === 'slab' && piece.corners.some((at) => Math.abs(at[1] - over) < 2)),
        );
      return over > 1 && !supports && !CROSSED.includes(name);
    });
    expect(high.map(({ name }) => name)).toEqual(FEET_HANG);
  });

  it('show every spot and arrow in the frame', () => {
    expect(faults(outsideOf)).toEqual([]);
  });

  it('are drawn with numbers only', () => {
    const shapes = ALL_DIAGRAMS.flatMap(({ diagram: { script, pose } }) => [
      ...drawProps(script),
      ...drawBody(script, bodyOf({ script, pose }), pose),
    ]);
    expect(shapes.filter(({ path }) => /NaN|Infinity/u.test(path))).toEqual([]);
  });
});

describe('the options of one question', () => {
  const compared = QUESTIONS.filter(({ kind }) => kind === 'one').map((question) => ({
    id: question.id,
    pictures: picturesOf(question),
  }));

  it.each(compared)('$id are shown in the same frame', ({ pictures }) => {
    const frames = pictures.map(({ diagram: { script } }) =>
      JSON.stringify([script.view, viewBoxOf(script)]),
    );
    expect(new Set(frames).size).toBeLessThanOrEqual(1);
  });

  it.each(compared)('$id look different', ({ pictures }) => {
    const drawings = pictures.map(({ diagram: { script, pose } }) =>
      JSON.stringify([drawProps(script), drawBody(script, bodyOf({ script, pose }))]),
    );
    expect(new Set(drawings).size).toBe(drawings.length);
  });

  it('show a lower screen to those with progressive lenses, and a laptop to those who have no other', () => {
    const usual = optionDiagram('screenHeight', 'right');
    const lenses = optionDiagram('screenHeight', 'right', { lenses: ['progressiveTipping'] });
    const laptop = optionDiagram('screenHeight', 'right', { device: ['laptop'] });
    expect(new Set([usual, lenses, laptop]).size).toBe(3);
  });

  it('that say what is fixed show nothing that moves', () => {
    const fixed = [
      ...questionById('chairFixed').options.map(({ id }) => optionDiagram('chairFixed', id)),
      optionDiagram('keyboardTrouble', 'fixed'),
    ];
    expect(fixed.map((diagram) => diagram?.script.arrows ?? [])).toEqual(fixed.map(() => []));
  });

  it('leave out pictures only where words say it better', () => {
    const without = QUESTIONS.flatMap(({ id, options }) =>
      options
        .filter((option) => optionDiagram(id, option.id) === null)
        .map((option) => `${id}: ${option.id}`),
    );
    expect(without).toEqual([
      'phone: none',
      'standingDesk: none',
      'eyeTest: recent',
      'eyeTest: old',
      'surroundings: noise',
      'surroundings: draught',
    ]);
  });
});

describe('the pictures of fixes', () => {
  it('are there for all that can be seen', () => {
    const without = FIXES.filter(({ id }) => fixDiagram(id) === null).map(({ id }) => id);
    expect(without).toEqual(['bookEyeTest', 'quieterHours', 'outOfDraught']);
  });

  it('are made once', () => {
    expect(fixDiagram('raiseScreen')).toBe(fixDiagram('raiseScreen'));
  });
});
