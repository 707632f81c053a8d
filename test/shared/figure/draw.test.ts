import { describe, expect, it } from 'vitest';
import { drawBody, drawProps } from '../../../shared/figure/draw.ts';
import type { Paint, Shape } from '../../../shared/figure/drawing.ts';
import type { Arrow, FigureScript, Pose } from '../../../shared/figure/script.ts';
import { SIDE_VIEW } from '../../../shared/figure/script.ts';
import { solvePose } from '../../../shared/figure/solve.ts';

const seated: Pose = {
  root: { kind: 'hips', at: [0, 55, 0] },
  rightLeg: { kind: 'planted', sole: [42, 0, 9] },
  leftLeg: { kind: 'planted', sole: [42, 0, -9] },
};
const script: FigureScript = { view: SIDE_VIEW, props: [], marks: [], poses: { start: seated } };
const arrow: Arrow = { at: [30, 100, 0], toward: [40, 0, 0], into: ['start'] };

const placesOf = (shapes: readonly Shape[], paint: Paint): number[] =>
  shapes.flatMap((shape, index) => (shape.paint === paint ? [index] : []));
const strokesOf = (shapes: readonly Shape[]): number =>
  shapes.filter(({ paint }) => paint === 'arrow').flatMap(({ path }) => [...path.matchAll(/M/gu)])
    .length;

describe('a drawn body', () => {
  it('has a mark on the part it belongs to, and beneath an arm before that part', () => {
    const shapes = drawBody({ ...script, marks: [{ area: 'lowerBack' }] }, solvePose(seated));
    const [trunk, arm] = [placesOf(shapes, 'shirt')[0] ?? -1, placesOf(shapes, 'shirt').at(-1)];
    const marks = placesOf(shapes, 'mark');
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every((at) => at > trunk && at < (arm ?? -1))).toBe(true);
  });

  it('has the near leg before the far one, also where the shirt hangs over both', () => {
    const view = { azimuth: 70, elevation: 8 };
    const shapes = drawBody({ ...script, view }, solvePose(seated));
    const far = placesOf(shapes, 'trousersFar');
    const near = placesOf(shapes, 'trousers');
    expect(Math.max(...near)).toBeGreaterThan(Math.max(...far));
  });

  it('has whole arrows of three strokes, and a line of sight of many', () => {
    const body = solvePose(seated);
    expect(strokesOf(drawBody({ ...script, arrows: [arrow] }, body, 'start'))).toBe(3);
    expect(
      strokesOf(drawBody({ ...script, arrows: [{ ...arrow, dashed: true }] }, body, 'start')),
    ).toBe(7);
  });
});

describe('a window', () => {
  it('has hills before its sky, and its bars before both', () => {
    const shapes = drawProps({
      ...script,
      view: { azimuth: 115, elevation: 4 },
      props: [{ type: 'window', x: 70 }],
    });
    const [sky, hill] = [placesOf(shapes, 'sky')[0] ?? -1, placesOf(shapes, 'hill')[0] ?? -1];
    expect(sky).toBeGreaterThanOrEqual(0);
    expect(hill).toBeGreaterThan(sky);
    expect(Math.max(...placesOf(shapes, 'wall'))).toBeGreaterThan(hill);
  });
});
