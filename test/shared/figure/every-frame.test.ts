import { describe, expect, it } from 'vitest';
import { cameraOf, project } from '../../../shared/figure/camera.ts';
import { drawBody } from '../../../shared/figure/draw.ts';
import { HEIGHT } from '../../../shared/figure/proportions.ts';
import type { Pose, Side } from '../../../shared/figure/script.ts';
import type { Vector } from '../../../shared/figure/space.ts';
import type { Skeleton } from '../../../shared/figure/skeleton.ts';
import { distance } from '../../../shared/figure/vector.ts';
import { viewBoxOf } from '../../../shared/figure/view-box.ts';
import { STRETCHES } from '../../../shared/stretches/library.ts';
import { strainsOf } from './joints.ts';
import { collisionsOf } from './solids.ts';
import { framesOf, keyPose, waysOf } from './ways.ts';
import type { KeyWay } from './ways.ts';

/** What a touching part may slip or sink: one per cent of the body's height. */
const SLIP = HEIGHT / 100;

/** Drawing costs twenty times what looking does: of the frames, every third is drawn, and the last. */
const DRAWN_EVERY = 3;

const cases = STRETCHES.map((stretch) => ({
  name: stretch.id,
  script: stretch.figure,
  ways: waysOf(stretch).map((way) => ({ way, frames: framesOf(stretch.figure, way) })),
}));
type Case = (typeof cases)[number];

/** What is wrong on each way, in words, with the way it is on. */
const faultsOf = (
  { ways }: Case,
  look: (frames: readonly Skeleton[], way: KeyWay) => readonly string[],
): string[] =>
  ways.flatMap(({ way, frames }) =>
    once(look(frames, way)).map((fault) => `${way.from} to ${way.to}: ${fault}`),
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

/** Places where the speed changes at once, cm a frame in a frame. */
function jerksIn(frames: readonly Skeleton[]): string[] {
  return frames.slice(2).flatMap((body, index) => {
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
}

/** Limbs that slip from what they touch, or do not get there. */
function slipsIn(frames: readonly Skeleton[], from: Pose, to: Pose): string[] {
  const [first] = frames;
  if (!first) return ['no frames'];
  const short = Math.max(...frames.map((body) => body.short));
  const slips = touching(from, to).filter((part) =>
    frames.some((body) => {
      const [before, now] = [ends(first)[part], ends(body)[part]];
      return !before || !now || distance(before, now) > SLIP;
    }),
  );
  return [
    ...(short > SLIP ? [`a limb is ${short.toFixed(1)} cm short`] : []),
    ...slips.map((part) => `${part} slips`),
  ];
}

describe.each(cases)('every frame of $name', (one) => {
  const { script } = one;

  it('keeps its joints within what a body can do', () => {
    expect(faultsOf(one, (frames) => frames.flatMap(strainsOf))).toEqual([]);
  });

  it('goes through neither floor nor furniture', () => {
    expect(faultsOf(one, (frames) => frames.flatMap((body) => collisionsOf(script, body)))).toEqual(
      [],
    );
  });

  it('reaches what it should, and stays there', () => {
    expect(
      faultsOf(one, (frames, { from, to }) =>
        slipsIn(frames, keyPose(script, from), keyPose(script, to)),
      ),
    ).toEqual([]);
  });

  it('moves without a jerk', () => {
    expect(faultsOf(one, jerksIn)).toEqual([]);
  });

  it('stays inside its picture, unless a part is shown on purpose', () => {
    const camera = cameraOf(script.view);
    const { x, y, width, height } = viewBoxOf(script);
    const isOutside = (at: Vector): boolean => {
      const [px, py] = project(camera, at);
      return px < x || py < y || px > x + width || py > y + height;
    };
    const outside = faultsOf(one, (frames) =>
      frames.flatMap((body) =>
        Object.entries(ends(body)).flatMap(([part, at]) => (isOutside(at) ? [part] : [])),
      ),
    );
    if (!script.focus) expect(outside).toEqual([]);
  });

  it('is drawn with numbers only', () => {
    const drawn = one.ways.flatMap(({ frames }) =>
      frames
        .filter((_, at) => at % DRAWN_EVERY === 0 || at === frames.length - 1)
        .flatMap((body) => drawBody(script, body).map(({ path }) => path)),
    );
    expect(drawn.filter((path) => /NaN|Infinity/u.test(path))).toEqual([]);
  });
});
