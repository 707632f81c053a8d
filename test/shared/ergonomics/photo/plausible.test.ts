import { describe, expect, it } from 'vitest';
import type { Angles, MarkerId, Markers } from '../../../../shared/ergonomics/photo/measure.ts';
import { doubtsOf } from '../../../../shared/ergonomics/photo/plausible.ts';
import type { Doubt } from '../../../../shared/ergonomics/photo/plausible.ts';
import { laidOut, usualMarkers } from '../../../../shared/ergonomics/photo/usual-places.ts';
import { sidePicture } from './side-picture.ts';

const { markers } = sidePicture({});
const doubts = (changed: Partial<Markers>): readonly Doubt[] => doubtsOf({ ...markers, ...changed }, null); // prettier-ignore
const first = (changed: Partial<Markers>): Doubt | undefined => doubts(changed)[0];

describe('markers', () => {
  it.each<Partial<Angles>>([
    {},
    { elbow: 65, forearm: 20 },
    { elbow: 145, knee: 140 },
    { knee: 60, trunk: -15 },
    { trunk: 20, neck: -5, eyeLine: 20 },
    { neck: 40, trunk: 0 },
  ])('of a body at %j are not doubted', (angles) => {
    expect(doubtsOf(sidePicture(angles).markers, null)).toEqual([]);
    const tilted = sidePicture(angles, { facing: 'left', tilt: -8 });
    expect(doubtsOf(tilted.markers, tilted.vertical)).toEqual([]);
  });

  it('as they are laid out at first are not doubted', () => {
    expect(doubtsOf(usualMarkers({ width: 1_600, height: 1_200 }), null)).toEqual([]);
  });

  it.each<[string, Partial<Markers>, Partial<Doubt>]>([
    ['a wrist at the shoulder', { wrist: markers.shoulder }, { type: 'near', marker: 'wrist' }],
    ['a hip above the ear', { hip: { ...markers.hip, y: markers.ear.y - 50 } }, { type: 'above', marker: 'hip' }], // prettier-ignore
    ['an ear at the feet', { ear: markers.ankle }, { type: 'below', marker: 'ear' }],
    ['an eye behind the ear', { eye: { x: markers.ear.x - 40, y: markers.eye.y } }, { type: 'behind', marker: 'eye' }], // prettier-ignore
    ['a screen behind the head', { screenTop: { x: markers.ear.x - 150, y: markers.ear.y } }, { type: 'behind', marker: 'screenTop' }], // prettier-ignore
    ['a wrist across the room', { wrist: { x: 1_190, y: 20 } }, { type: 'far', marker: 'wrist' }],
    ['an elbow at the shoulder', { elbow: markers.shoulder }, { type: 'near', marker: 'elbow' }],
  ])('of %s send one there', (_, changed, doubt) => {
    expect(first(changed)).toMatchObject(doubt);
  });

  it('of a thigh that points to the camera ask whether it stood square', () => {
    const knee = { x: markers.hip.x + (markers.knee.x - markers.hip.x) * 0.5, y: markers.knee.y };
    const ankle = { x: knee.x, y: markers.ankle.y };
    expect(doubts({ knee, ankle })).toContainEqual({
      type: 'turned',
      marker: 'knee',
      other: 'hip',
    });
  });

  it('in one place are all doubted, each once', () => {
    const spot = { x: 5, y: 5 };
    const ids = doubtsOf(Object.fromEntries(Object.keys(markers).map((id) => [id, spot])) as Markers, null).map(({ marker }) => marker); // prettier-ignore
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(4);
  });
});

describe('markers that were not placed', () => {
  const size = { width: 1_200, height: 1_200 };

  it('are laid near their true places once the head, shoulder and hip are known', () => {
    const placed = new Set<MarkerId>(['eye', 'ear', 'shoulder', 'hip']);
    for (const facing of ['left', 'right'] as const) {
      const truth = sidePicture({}, { facing }).markers;
      const { eye, ear, shoulder, hip } = truth;
      const laid = laidOut({ ...usualMarkers(size), eye, ear, shoulder, hip }, placed, size);
      for (const id of ['elbow', 'wrist', 'knee', 'ankle'] as const)
        expect(Math.hypot(laid[id].x - truth[id].x, laid[id].y - truth[id].y)).toBeLessThan(150);
      expect(laid.eye).toEqual(eye);
    }
  });

  it('stay where they are while none is placed', () => {
    expect(laidOut(markers, new Set(), size)).toEqual(markers);
  });
});
