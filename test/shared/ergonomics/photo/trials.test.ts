import { describe, expect, it } from 'vitest';
import { anglesOf } from '../../../../shared/ergonomics/photo/angles.ts';
import { ERROR_BOUNDS, errorsOf } from '../../../../shared/ergonomics/photo/errors.ts';
import { mapMarkers } from '../../../../shared/ergonomics/photo/geometry.ts';
import type { AngleId, Angles, Spot } from '../../../../shared/ergonomics/photo/measure.ts';
import { ANGLES } from '../../../../shared/ergonomics/photo/measure.ts';
import { seededRandom } from '../../../bench/random.ts';
import { markersInPixels, rasterised, sidePicture, SIZE } from './side-picture.ts';
import type { SidePicture, Taking } from './side-picture.ts';

/** Ways of sitting, all angles given. */
const SITTINGS: readonly Angles[] = [
  { elbow: 90, knee: 90, trunk: 0, neck: 0, forearm: 0, eyeLine: 0 },
  { elbow: 100, knee: 95, trunk: 10, neck: 8, forearm: -5, eyeLine: -8 },
  { elbow: 75, knee: 80, trunk: 5, neck: 20, forearm: 15, eyeLine: -25 },
  { elbow: 135, knee: 120, trunk: 18, neck: 2, forearm: -15, eyeLine: 12 },
  { elbow: 110, knee: 70, trunk: -10, neck: 24, forearm: 5, eyeLine: -15 },
];
const TAKINGS: readonly Taking[] = [{ facing: 'right' }, { facing: 'left' }];
const TILTS: readonly Taking[] = [
  { facing: 'right', tilt: 8 },
  { facing: 'left', tilt: -8 },
  { facing: 'right', tilt: -3 },
];
const PICTURE = { width: SIZE, height: SIZE };
const TRIALS = 200;

/** Somewhere within 3 px, every place as likely. */
function hand(seed: number): (spot: Spot) => Spot {
  const random = seededRandom(seed);
  return ({ x, y }) => {
    const [far, way] = [3 * Math.sqrt(random()), 2 * Math.PI * random()];
    return { x: x + far * Math.cos(way), y: y + far * Math.sin(way) };
  };
}

interface Trial {
  readonly angle: AngleId;
  /** How far off, and what error was told, degrees. */
  readonly off: number;
  readonly told: number;
}

/** Marks the picture many times with an unsteady hand, on the places that its pixels show. */
function trialsOf(sitting: Angles, taking: Taking, seed: number): Trial[] {
  const picture: SidePicture = sidePicture(sitting, { ...taking, hasDots: true });
  const seen = markersInPixels(rasterised(picture).pixels);
  const shaken = hand(seed);
  return Array.from({ length: TRIALS }, () => {
    const markers = mapMarkers(seen, shaken);
    const [top, bottom] = picture.vertical;
    const vertical = taking.tilt === undefined ? null : ([shaken(top), shaken(bottom)] as const);
    const [angles, errors] = [anglesOf(markers, vertical), errorsOf(markers, vertical, PICTURE)];
    return ANGLES.map((angle) => ({
      angle,
      off: Math.abs(angles[angle] - sitting[angle]),
      told: errors[angle],
    }));
  }).flat();
}

const all = (takings: readonly Taking[]): Trial[] =>
  SITTINGS.flatMap((sitting, index) =>
    takings.flatMap((taking, other) => trialsOf(sitting, taking, 1 + index * 10 + other)),
  );
const share = (trials: readonly Trial[], holds: (trial: Trial) => boolean): number =>
  trials.filter(holds).length / trials.length;
const ninetyFifth = (trials: readonly Trial[]): number =>
  trials.map(({ off }) => off).sort((a, b) => a - b)[Math.floor(trials.length * 0.95)] ?? NaN;

describe.each([
  { name: 'level pictures', trials: all(TAKINGS), within: 2 },
  { name: 'tilted pictures, corrected', trials: all(TILTS), within: 3 },
])('$name at 1200 px with every marker up to 3 px off', ({ trials, within }) => {
  it.each(ANGLES)(`give the %s to ${within}°, but for one trial in fifty at most`, (angle) => {
    const own = trials.filter((trial) => trial.angle === angle);
    expect(share(own, ({ off }) => off <= within)).toBeGreaterThanOrEqual(0.98);
  });
  it('are never off by a degree more than that', () => {
    expect(Math.max(...trials.map(({ off }) => off))).toBeLessThan(within + 1);
  });
  it.each(ANGLES)(
    'say an error of the %s that 19 of 20 trials keep to, and no large one',
    (angle) => {
      const own = trials.filter((trial) => trial.angle === angle);
      expect(share(own, ({ off, told }) => off <= told)).toBeGreaterThanOrEqual(0.95);
      // Rounding up to whole degrees, and the least that is ever said, come on top.
      const most = Math.max(ERROR_BOUNDS.least, Math.ceil(2.5 * ninetyFifth(own)));
      expect(Math.max(...own.map(({ told }) => told))).toBeLessThanOrEqual(most);
    },
  );
});

describe('a picture of 200 px', () => {
  const small = { width: 200, height: 200 };
  const scale = small.width / SIZE;

  it('says an error that 19 of 20 trials keep to, although markers lie on whole px', () => {
    const shaken = hand(7);
    const trials = SITTINGS.flatMap((sitting) => {
      const truth = markersInPixels(
        rasterised(sidePicture(sitting, { facing: 'right', hasDots: true })).pixels,
      );
      return Array.from({ length: TRIALS }, () => {
        const markers = mapMarkers(truth, (spot) => {
          const { x, y } = shaken(spot);
          return { x: Math.round(x * scale), y: Math.round(y * scale) };
        });
        const [angles, errors] = [anglesOf(markers, null), errorsOf(markers, null, small)];
        return ANGLES.map((angle) => ({
          angle,
          off: Math.abs(angles[angle] - sitting[angle]),
          told: errors[angle],
        }));
      }).flat();
    });
    for (const angle of ANGLES) {
      const own = trials.filter((trial) => trial.angle === angle);
      expect(share(own, ({ off, told }) => off <= told)).toBeGreaterThanOrEqual(0.95);
    }
  });
});
