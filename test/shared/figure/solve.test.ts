import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANKLE_HEIGHT, SHIN, THIGH } from '../../../shared/figure/proportions.ts';
import type { LegPose, Pose } from '../../../shared/figure/script.ts';
import { solveBetween, solvePose } from '../../../shared/figure/solve.ts';
import { angleBetween, distance, subtract, unit } from '../../../shared/figure/vector.ts';

const FREE: LegPose = { kind: 'free' };
const STANDING = THIGH + SHIN + ANKLE_HEIGHT;
const standing = (changes: Partial<Pose> = {}): Pose => ({
  root: { kind: 'hips', at: [0, STANDING, 0] },
  rightLeg: FREE,
  leftLeg: FREE,
  ...changes,
});

const kneeAngle = ({ legs }: ReturnType<typeof solvePose>): number => {
  const { hip, knee, ankle } = legs.right;
  return angleBetween(unit(subtract(knee, hip)), unit(subtract(ankle, knee)));
};

describe('solving a pose', () => {
  it('stands straight with its soles on the floor and its head above its hips', () => {
    const { trunk, legs } = solvePose(standing());
    expect(legs.right.ankle[1]).toBeCloseTo(ANKLE_HEIGHT, 6);
    expect(legs.right.toes[0]).toBeCloseTo(1, 6);
    expect(trunk.head.at[1]).toBeGreaterThan(155);
    expect(Math.abs(trunk.head.at[0])).toBeLessThan(4);
  });

  it.each([
    ['raise', { raise: 90 }, [1, 0, 0]],
    ['open', { open: 90 }, [0, 0, 1]],
    ['raise behind', { raise: -30 }, [-0.5, -0.866, 0]],
  ] as const)('turns a thigh by its angles: %s', (_name, angles, direction) => {
    const { hip, knee } = solvePose(standing({ rightLeg: { kind: 'free', ...angles } })).legs.right;
    expect(angleBetween(unit(subtract(knee, hip)), direction)).toBeLessThan(0.5);
  });

  it('bends a knee by just its angle', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 150 }),
        fc.integer({ min: -30, max: 120 }),
        fc.integer({ min: 0, max: 120 }),
        (knee, raise, open) => {
          const body = solvePose(standing({ rightLeg: { kind: 'free', knee, raise, open } }));
          expect(kneeAngle(body)).toBeCloseTo(knee, 3);
        },
      ),
    );
  });

  it('leans and turns to the right, and bends forward', () => {
    const head = (pelvis: Pose['pelvis']) => {
      const { trunk } = solvePose(standing({ pelvis: pelvis ?? {} }));
      return subtract(trunk.head.at, trunk.pelvis.at);
    };
    expect(head({ bend: 40 })[0]).toBeGreaterThan(40);
    expect(head({ lean: 40 })[2]).toBeGreaterThan(40);
    expect(solvePose(standing({ chest: { turn: 40 } })).trunk.chest.forward[2]).toBeGreaterThan(
      0.5,
    );
  });

  it('holds a planted foot where it is while the hips sink', () => {
    const foot: LegPose = { kind: 'planted', sole: [3, 0, 9] };
    const pose = (height: number): Pose =>
      standing({ root: { kind: 'hips', at: [-5, height, 0] }, rightLeg: foot, leftLeg: FREE });
    const [from, to] = [pose(STANDING - 2), pose(50)];
    for (let share = 0; share <= 1; share += 0.1) {
      const { ankle } = solveBetween({ from, to, share }).legs.right;
      expect(distance(ankle, [3, ANKLE_HEIGHT, 9])).toBeLessThan(1e-6);
    }
  });

  it('moves a hand along with the knee it lies on', () => {
    const pose = standing({
      root: { kind: 'hips', at: [0, 55, 0] },
      rightLeg: { kind: 'free', raise: 90, knee: 90 },
      rightArm: { kind: 'reach', wrist: { on: 'rightKnee', offset: [-12, 6, 0] } },
    });
    const { arms, legs } = solvePose(pose);
    expect(distance(arms.right.wrist, legs.right.knee)).toBeCloseTo(Math.hypot(12, 6), 6);
  });

  it('says which body cannot be: two limbs that rest on each other', () => {
    const pose = standing({
      rightArm: { kind: 'reach', wrist: { on: 'leftWrist' } },
      leftArm: { kind: 'reach', wrist: { on: 'rightWrist' } },
    });
    expect(() => solvePose(pose)).toThrow('rest on each other');
  });

  it('gives the same body for the same pose', () => {
    const pose = standing();
    expect(solvePose(pose)).toBe(solvePose(pose));
  });
});
