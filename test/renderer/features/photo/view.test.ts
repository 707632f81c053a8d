import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inPicture,
  onFrame,
  panned,
  showing,
  wholeView,
  zoomed,
  zoomOf,
} from '../../../../renderer/features/photo/view.ts';

const FRAMED = { picture: { width: 1_600, height: 1_200 }, frame: { width: 400, height: 500 } };
const spot = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 500 }),
});
const views = fc
  .array(fc.record({ factor: fc.double({ min: 0.5, max: 3, noNaN: true }), around: spot, by: spot }), { maxLength: 5 }) // prettier-ignore
  .map((steps) => steps.reduce((view, { factor, around, by }) => panned(FRAMED, zoomed(FRAMED, view, factor, around), by), wholeView(FRAMED))); // prettier-ignore

describe('the view of a picture', () => {
  it('is the whole picture in the middle at first', () => {
    expect(wholeView(FRAMED)).toEqual({ scale: 0.25, left: 0, top: 100 });
  });

  it('never leaves the picture, and is between one and eight times the whole', () => {
    fc.assert(
      fc.property(views, (view) => {
        const zoom = zoomOf(FRAMED, view);
        expect(zoom).toBeGreaterThan(0.999);
        expect(zoom).toBeLessThan(8.001);
        expect(view.left).toBeLessThanOrEqual(0.001);
        expect(view.left + 1_600 * view.scale).toBeGreaterThan(399.99);
      }),
    );
  });

  it('keeps what lies under the pointer there while it zooms in', () => {
    const view = zoomed(FRAMED, wholeView(FRAMED), 4, { x: 200, y: 250 });
    const around = { x: 150, y: 220 };
    const before = inPicture(view, around);
    const now = inPicture(zoomed(FRAMED, view, 1.5, around), around);
    expect(now.x).toBeCloseTo(before.x);
    expect(now.y).toBeCloseTo(before.y);
  });

  it('brings any place into the frame', () => {
    const places = fc.record({ x: fc.integer({ min: 0, max: 1_600 }), y: fc.integer({ min: 0, max: 1_200 }) }); // prettier-ignore
    fc.assert(
      fc.property(views, places, (view, place) => {
        const at = onFrame(showing(FRAMED, view, place), place);
        expect(at.x).toBeGreaterThan(-0.01);
        expect(at.x).toBeLessThan(400.01);
        expect(at.y).toBeGreaterThan(-0.01);
        expect(at.y).toBeLessThan(500.01);
      }),
    );
  });

  it('leaves the view alone where the place is already well inside', () => {
    const view = zoomed(FRAMED, wholeView(FRAMED), 4, { x: 200, y: 250 });
    expect(showing(FRAMED, view, inPicture(view, { x: 200, y: 250 }))).toBe(view);
  });

  it('finds a place of the picture again', () => {
    fc.assert(
      fc.property(views, spot, (view, at) => {
        const back = onFrame(view, inPicture(view, at));
        expect(back.x).toBeCloseTo(at.x, 4);
        expect(back.y).toBeCloseTo(at.y, 4);
      }),
    );
  });
});
