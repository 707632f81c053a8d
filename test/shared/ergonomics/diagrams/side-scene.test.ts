import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scene } from '../../../../shared/ergonomics/diagrams/scene.ts';
import { sideScene } from '../../../../shared/ergonomics/diagrams/side-scene.ts';
import type { Angles, Markers, Spot } from '../../../../shared/ergonomics/photo/measure.ts';
import { poseOf } from '../../../../shared/figure/motion.ts';
import { solvePose } from '../../../../shared/figure/solve.ts';

const degrees = (radians: number): number => (radians * 180) / Math.PI;
/** The angle at `b` between the ways to `a` and to `c`. */
function inner(a: Spot, b: Spot, c: Spot): number {
  const [ax, ay, cx, cy] = [a.x - b.x, a.y - b.y, c.x - b.x, c.y - b.y];
  return degrees(Math.acos((ax * cx + ay * cy) / (Math.hypot(ax, ay) * Math.hypot(cx, cy))));
}
/** How far the way from one spot up to another leans to the front of a body that faces right. */
const forward = (from: Spot, to: Spot): number => degrees(Math.atan2(to.x - from.x, from.y - to.y));
const upward = (from: Spot, to: Spot): number => degrees(Math.atan2(from.y - to.y, to.x - from.x));

const measured = (at: Markers): Angles => ({
  elbow: inner(at.shoulder, at.elbow, at.wrist),
  knee: inner(at.hip, at.knee, at.ankle),
  trunk: -forward(at.hip, at.shoulder),
  neck: forward(at.shoulder, at.ear),
  forearm: upward(at.elbow, at.wrist),
  eyeLine: upward(at.eye, at.screenTop),
});

const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true });
const angles = fc.record({
  elbow: between(60, 150),
  knee: between(50, 150),
  trunk: between(-10, 10),
  neck: between(-5, 22),
  forearm: between(-20, 20),
  eyeLine: between(-30, 20),
});

describe('a scene exactly from the side', () => {
  it('has the angles that were asked for, within half a degree', () => {
    fc.assert(
      fc.property(angles, (asked) => {
        const { markers, diagram } = sideScene(asked);
        const got = measured(markers);
        for (const angle of Object.keys(asked) as (keyof Angles)[])
          expect(Math.abs(got[angle] - asked[angle])).toBeLessThan(0.5);
        expect(solvePose(poseOf(diagram.script, diagram.pose)).short).toBeLessThan(0.1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('somebody well set up', () => {
  const { script, pose } = scene({});
  const body = solvePose(poseOf(script, pose));

  it('stands flat on the floor with both feet', () => {
    expect(body.legs.right.ankle[1]).toBeCloseTo(6.6);
    expect(body.legs.left.ankle[1]).toBeCloseTo(6.6);
    expect(body.legs.right.sole[1]).toBeCloseTo(-1);
  });

  it('has both hands at the keyboard, and level forearms', () => {
    for (const { elbow, wrist, tip } of [body.arms.right, body.arms.left]) {
      expect(wrist[1]).toBeCloseTo(elbow[1]);
      expect(tip[1]).toBeCloseTo(wrist[1]);
    }
  });
});
