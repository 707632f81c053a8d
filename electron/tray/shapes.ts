// What lives here: a few shapes as distances, the simplest way to draw smooth edges without a library.
// What does not: which shapes make an icon (draw-icon.ts).
// To add a shape: one function of a point. Units: the icon is 1 wide, its centre is 0,0, y grows downwards.

/** How far a point is outside a shape; negative inside. */
export type Shape = (x: number, y: number) => number;

/** A filled circle around the centre. */
export const disc =
  (radius: number): Shape =>
  (x, y) =>
    Math.hypot(x, y) - radius;

/** A line of some thickness with round ends. */
export const line =
  (fromX: number, fromY: number, toX: number, toY: number, thickness: number): Shape =>
  (x, y) => {
    const [dx, dy] = [toX - fromX, toY - fromY];
    const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy);
    const nearest = Math.min(1, Math.max(0, along));
    return Math.hypot(x - fromX - nearest * dx, y - fromY - nearest * dy) - thickness / 2;
  };

/** Part of a ring, from the top, clockwise; `share` 0 to 1. */
export const arc =
  (radius: number, thickness: number, share: number): Shape =>
  (x, y) => {
    const angle = Math.atan2(x, -y);
    const turned = (angle < 0 ? angle + 2 * Math.PI : angle) / (2 * Math.PI);
    const band = Math.abs(Math.hypot(x, y) - radius) - thickness / 2;
    if (share >= 1) return band;
    if (share <= 0) return Infinity;
    if (turned <= share) return Math.max(band, -edgeDistance(turned, share, radius));
    return Math.max(band, edgeDistance(turned, share, radius));
  };

/** Along the ring, from a point to the nearer end of the arc. */
function edgeDistance(turned: number, share: number, radius: number): number {
  const toEnd = Math.abs(turned - share);
  const toStart = Math.min(turned, 1 - turned);
  return Math.min(toEnd, toStart) * 2 * Math.PI * radius;
}

/** Whatever is in one of the shapes. */
export const anyOf =
  (...shapes: readonly Shape[]): Shape =>
  (x, y) =>
    Math.min(...shapes.map((shape) => shape(x, y)));
