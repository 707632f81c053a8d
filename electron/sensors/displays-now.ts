import type { Screen } from 'electron';
import type { Displays } from '../../shared/sensing/full-screen.ts';

/** What tells slides from a film: whether others may see what is on a display. */
export function displaysNow(screen: Pick<Screen, 'getAllDisplays'>): Displays {
  const all = screen.getAllDisplays();
  const places = all.map(
    ({ bounds }) => `${bounds.x},${bounds.y} ${bounds.width}×${bounds.height}`,
  );
  return {
    mirrored: new Set(places).size < places.length,
    outside: all.some(({ internal }) => internal) && all.some(({ internal }) => !internal),
  };
}
