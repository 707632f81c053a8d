import { describe, expect, it } from 'vitest';
import { cameraOf, project } from '../../../shared/figure/camera.ts';
import { drawBody } from '../../../shared/figure/draw.ts';
import { HEIGHT } from '../../../shared/figure/proportions.ts';
import type { Pose, Side, Vector } from '../../../shared/figure/script.ts';
import type { Skeleton } from '../../../shared/figure/skeleton.ts';
import { distance } from '../../../shared/figure/vector.ts';
import { viewBoxOf } from '../../../shared/figure/view-box.ts';
import { STRETCHES } from '../../../shared/stretches/library.ts';
import { strainsOf } from './joints.ts';
import { collisionsOf } from './solids.ts';
import { framesOf, keyPose, waysOf } from './ways.ts';

/** What a touching part may slip or sink: one per cent of the body's height. */
const SLIP = HEIGHT / 100;

const cases = STRETCHES.flatMap((stretch) =>
  waysOf(stretch).map((way) => ({
    name: `${stretch.id}: ${way.from} to ${way.to}`,
    script: stretch.figure,
    way,
    frames: framesOf(stretch.figure, way),
  })),
);

const once = (words: readonly string[]): string[] => [...new Set(words)].slice(0, 4);

const SIDES: readonly Side[] = ['right', 'left'];
const ends = (body: Skeleton): Record<string, Vector> => ({
  head: body.trunk.head.at,
  hips: body.trunk.pelvis.at,
  ...Object.fromEntries(
    SIDES.flatMap((side) => [
      [`${side} elbow`, body.arms[side].elbow],
      [`${side} wrist`, body.arms[side].wrist],
      [`${side} fingers`, body.arms[side].tip],
      [`${side} knee`, body.legs[side].knee],
      [`${side} ankle`, body.legs[side].ankle],
    ]),
  ),
});

/** Limbs that touch the same fixed place at both ends of a way. */
function touching(from: Pose, to: Pose): string[] {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  return SIDES.flatMap((side) => {
    const [a, b] = [from[`${side}Leg`], to[`${side}Leg`]];
    const [c, d] = [from[`${side}Arm`], to[`${side}Arm`]];
    const foot =
      a.kind === 'planted' && b.kind === 'planted' && same(a, b) && Array.isArray(a.sole);
    const knee = a.kind === 'kneeling' && b.kind === 'kneeling' && sameKnees(from, to);
    const hand = c?.kind === 'reach' && d?.kind === 'reach' && same(c.wrist, d.wrist);
    return [
      ...(foot ? [`${side} ankle`] : []),
      ...(knee ? [`${side} knee`] : []),
      ...(hand && Array.isArray(c.wrist) ? [`${side} wrist`] : []),
    ];
  });
}

const sameKnees = ({ root: a }: Pose, { root: b }: Pose): boolean =>
  a.kind === 'knees' && b.kind === 'knees' && a.x === b.x && a.apart === b.apart;

describe('every frame of every stretch', () => {
  it.each(cases)('keeps its joints within what a body can do ($name)', ({ frames }) => {
    expect(once(frames.flatMap(strainsOf))).toEqual([]);
  });

  it.each(cases)('goes through neither floor nor furniture ($name)', ({ frames, script }) => {
    expect(once(frames.flatMap((body) => collisionsOf(script, body)))).toEqual([]);
  });

  it.each(cases)('reaches what it should, and stays there ($name)', ({ frames, script, way }) => {
    expect(Math.max(...frames.map(({ short }) => short))).toBeLessThan(SLIP);
    const first = frames[0];
    if (!first) throw new Error('no frames');
    const slips = touching(keyPose(script, way.from), keyPose(script, way.to)).filter((part) =>
      frames.some((body) => {
        const [before, now] = [ends(first)[part], ends(body)[part]];
        return !before || !now || distance(before, now) > SLIP;
      }),
    );
    expect(slips).toEqual([]);
  });

  it.each(cases)('moves without a jerk ($name)', ({ frames }) => {
    const jerks = frames.slice(2).flatMap((body, index) => {
      const [before, between] = [frames[index], frames[index + 1]];
      if (!before || !between) return [];
      return Object.entries(ends(body)).flatMap(([part, at]) => {
        const [a, b] = [ends(before)[part], ends(between)[part]];
        if (!a || !b) return [];
        const change = Math.hypot(
          at[0] - 2 * b[0] + a[0],
          at[1] - 2 * b[1] + a[1],
          at[2] - 2 * b[2] + a[2],
        );
        return change > 1.6 ? [`${part} at frame ${index + 1}`] : [];
      });
    });
    expect(once(jerks)).toEqual([]);
  });

  it.each(cases)(
    'stays inside its picture, or shows only a part on purpose ($name)',
    ({ frames, script }) => {
      if (script.focus) return;
      const camera = cameraOf(script.view);
      const { x, y, width, height } = viewBoxOf(script);
      const outside = frames.flatMap((body) =>
        Object.entries(ends(body)).filter(([, at]) => {
          const [px, py] = project(camera, at);
          return px < x || py < y || px > x + width || py > y + height;
        }),
      );
      expect(once(outside.map(([part]) => part))).toEqual([]);
    },
  );

  it.each(cases)('is drawn with numbers only ($name)', ({ frames, script }) => {
    for (const body of frames)
      for (const { path } of drawBody(script, body)) expect(path).not.toMatch(/NaN|Infinity/u);
  });
});
