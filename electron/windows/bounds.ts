// What lives here: putting windows where displays are: comparing and fitting rectangles, on displays that come and go.
// What does not: which window goes where (one file per window beside this one).
import type { BrowserWindow, Display, Rectangle, Screen } from 'electron';

/** Whether two rectangles are the same. */
export const isAt = (one: Rectangle, other: Rectangle): boolean =>
  one.x === other.x &&
  one.y === other.y &&
  one.width === other.width &&
  one.height === other.height;

/** Whether one lies wholly within another. */
export const liesWithin = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** The same size, moved so that it lies within, as far as it fits. */
export const movedInto = (inner: Rectangle, outer: Rectangle): Rectangle => {
  const width = Math.min(inner.width, outer.width);
  const height = Math.min(inner.height, outer.height);
  return {
    x: Math.min(Math.max(inner.x, outer.x), outer.x + outer.width - width),
    y: Math.min(Math.max(inner.y, outer.y), outer.y + outer.height - height),
    width,
    height,
  };
};

/**
 * Moves a window. Between displays of different scale the first move is made in the scale of the old display,
 * and may come out in another size; the second one is right.
 */
export function placeAt(
  window: Pick<BrowserWindow, 'getBounds' | 'setBounds'>,
  bounds: Rectangle,
): void {
  window.setBounds(bounds);
  if (!isAt(window.getBounds(), bounds)) window.setBounds(bounds);
}

/** The display with the pointer; null in the moment in which there is none at all. */
export function displayHere(
  screen: Pick<Screen, 'getCursorScreenPoint' | 'getDisplayNearestPoint' | 'getAllDisplays'>,
): Display | null {
  if (screen.getAllDisplays().length === 0) return null;
  return screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
}

/** Tells of every change of the displays; the returned function stops. */
export function followDisplays(screen: Pick<Screen, 'on' | 'off'>, follow: () => void): () => void {
  screen.on('display-added', follow);
  screen.on('display-removed', follow);
  screen.on('display-metrics-changed', follow);
  return () => {
    screen.off('display-added', follow);
    screen.off('display-removed', follow);
    screen.off('display-metrics-changed', follow);
  };
}
