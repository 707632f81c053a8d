import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anglesOf, facingOf, tiltOf } from '../../../../shared/ergonomics/photo/angles.ts';
import { ERROR_BOUNDS, errorsOf } from '../../../../shared/ergonomics/photo/errors.ts';
import { mapMarkers, turned } from '../../../../shared/ergonomics/photo/geometry.ts';
import type { Angles, Markers, Spot } from '../../../../shared/ergonomics/photo/measure.ts';
import { ANGLES, MARKERS } from '../../../../shared/ergonomics/photo/measure.ts';
import { usualMarkers } from '../../../../shared/ergonomics/photo/usual-places.ts';
import { sidePicture, SIZE } from './side-picture.ts';

const PICTURE = { width: SIZE, height: SIZE };
const spot = fc.record({
  x: fc.integer({ min: 0, max: 1_200 }),
  y: fc.integer({ min: 0, max: 1_200 }),
});
const anywhere = fc.record(
  Object.fromEntries(MARKERS.map((id) => [id, spot])) as Record<keyof Markers, typeof spot>,
);
/** Bodies that sit, with every marker a little elsewhere. */
const bodies = fc
  .record(Object.fromEntries(MARKERS.map((id) => [id, fc.record({ x: fc.integer({ min: -60, max: 60 }), y: fc.integer({ min: -60, max: 60 }) })])) as Record<keyof Markers, typeof spot>) // prettier-ignore
  .map((offsets) => mapMarkers(usualMarkers(PICTURE), ({ x, y }, id) => ({ x: x + offsets[id].x, y: y + offsets[id].y }))); // prettier-ignore

/** The same angles, where 180 and -180 are one. */
function expectSame(one: Angles, other: Angles): void {
  for (const angle of ANGLES) {
    const apart = Math.abs(one[angle] - other[angle]) % 360;
    expect(Math.min(apart, 360 - apart), angle).toBeLessThan(1e-3);
  }
}

describe('the angles of a picture', () => {
  it('are those of the body in it', () => {
    const sitting: Angles = { elbow: 105, knee: 85, trunk: 7, neck: 10, forearm: -4, eyeLine: -9 };
    expectSame(anglesOf(sidePicture(sitting).markers, null), sitting);
    expectSame(anglesOf(sidePicture(sitting, { facing: 'left' }).markers, null), sitting);
  });

  it('are those of a tilted picture once something vertical is marked, in either order', () => {
    const sitting: Angles = { elbow: 95, knee: 100, trunk: -5, neck: 20, forearm: 8, eyeLine: 4 };
    const { markers, vertical } = sidePicture(sitting, { tilt: 7, facing: 'left' });
    expectSame(anglesOf(markers, vertical), sitting);
    expectSame(anglesOf(markers, [vertical[1], vertical[0]]), sitting);
    expect(tiltOf(vertical)).toBeCloseTo(7);
  });

  it('stay as they are in a larger, shifted or mirrored picture', () => {
    const change = fc.record({ scale: fc.double({ min: 0.2, max: 5, noNaN: true }), by: spot });
    fc.assert(
      fc.property(bodies, change, (markers, { scale, by }) => {
        const moved = ({ x, y }: Spot): Spot => ({ x: x * scale + by.x, y: y * scale + by.y });
        const angles = anglesOf(markers, null);
        expectSame(anglesOf(mapMarkers(markers, moved), null), angles);
        const mirrored = mapMarkers(markers, ({ x, y }) => ({ x: SIZE - x, y }));
        expect(facingOf(mirrored)).toBe(-facingOf(markers));
        expectSame(anglesOf(mirrored, null), angles);
      }),
    );
  });

  it('stay as they are when picture and vertical are turned together', () => {
    fc.assert(
      fc.property(bodies, fc.integer({ min: -30, max: 30 }), (markers, tilt) => {
        const vertical = [turned({ x: 10, y: 0 }, tilt), turned({ x: 10, y: 900 }, tilt)] as const;
        const seen = mapMarkers(markers, (place) => turned(place, tilt));
        expectSame(anglesOf(seen, vertical), anglesOf(markers, null));
      }),
    );
  });

  it('and their errors are numbers within bounds wherever the markers lie', () => {
    fc.assert(
      fc.property(anywhere, fc.option(fc.tuple(spot, spot)), (markers, vertical) => {
        const [angles, errors] = [
          anglesOf(markers, vertical),
          errorsOf(markers, vertical, PICTURE),
        ];
        for (const angle of ANGLES) {
          expect(Math.abs(angles[angle])).toBeLessThanOrEqual(180);
          expect(errors[angle]).toBeGreaterThanOrEqual(ERROR_BOUNDS.least);
          expect(errors[angle]).toBeLessThanOrEqual(ERROR_BOUNDS.most);
          expect(errors[angle] % 1).toBe(0);
        }
      }),
    );
  });
});

describe('the error to expect', () => {
  const { markers } = sidePicture({});
  const small = mapMarkers(markers, ({ x, y }) => ({ x: x / 6, y: y / 6 }));

  it('grows as the person gets smaller in the picture', () => {
    const [near, far] = [errorsOf(markers, null, PICTURE), errorsOf(small, null, PICTURE)];
    for (const angle of ANGLES) expect(far[angle]).toBeGreaterThan(near[angle]);
  });

  it('is larger where a short line had to correct the tilt, but not for the joints', () => {
    const vertical = [{ x: 10, y: 10 }, { x: 10, y: 60 }] as const; // prettier-ignore
    const [level, tilted] = [
      errorsOf(markers, null, PICTURE),
      errorsOf(markers, vertical, PICTURE),
    ];
    for (const angle of ['trunk', 'neck', 'forearm', 'eyeLine'] as const)
      expect(tilted[angle]).toBeGreaterThan(level[angle]);
    expect([tilted.elbow, tilted.knee]).toEqual([level.elbow, level.knee]);
  });

  it('is everything where two markers lie in one place', () => {
    const folded = { ...markers, wrist: markers.elbow };
    expect(errorsOf(folded, null, PICTURE)).toMatchObject({ forearm: 90, elbow: 90 });
  });
});
