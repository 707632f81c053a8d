// What lives here: how break and dim windows are made and shown on each desktop.
// What does not: which of them are open (break-windows.ts).
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { Desktop } from '../system/platform.ts';
import { isAt, placeAt } from './bounds.ts';

/** How a break looks, by the setting. */
export type BreakLook = 'fullScreen' | 'window';

/** An ordinary window for the break. */
const ORDINARY = { width: 900, height: 660, minWidth: 480, minHeight: 420, center: true } as const;

/** A window that covers a display. */
export function coverOptions(
  bounds: Rectangle,
  title: string,
  focusable: boolean,
): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    title,
    focusable,
    frame: false,
    resizable: false,
    movable: false,
    minimizable: false,
    maximizable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    enableLargerThanScreen: true,
    hasShadow: false,
    roundedCorners: false,
    backgroundColor: '#12211f',
  };
}

/** The break's own window. It takes the keyboard, or keyboard and screen-reader users would be shut out. */
export const breakOptions = (
  look: BreakLook,
  bounds: Rectangle,
  title: string,
): BrowserWindowConstructorOptions =>
  look === 'window' ? { ...ORDINARY, title } : coverOptions(bounds, title, true);

/** Puts a covering window above everything, on its display. */
export function cover(window: BrowserWindow, bounds: Rectangle, desktop: Desktop): void {
  // Windows needs this level to lie above the task bar and full-screen apps.
  window.setAlwaysOnTop(true, 'screen-saver');
  if (desktop.platform === 'mac') {
    window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
    return placeAt(window, bounds);
  }
  if (window.isFullScreen() && isAt(window.getBounds(), bounds)) return;
  // A full-screen window ignores where it is told to go.
  if (window.isFullScreen()) window.setFullScreen(false);
  placeAt(window, bounds);
  window.setFullScreen(true);
}
