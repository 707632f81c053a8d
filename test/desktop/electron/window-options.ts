import type Electron from 'electron';
import { machineFacts } from '../process/machine-facts.ts';
import { TASK_BAR_HEIGHT } from '../shared/facts.ts';
import type { Rectangle } from '../shared/facts.ts';
import { refuse } from './refuse.ts';

/** Levels of setAlwaysOnTop from the bottom up; 0 is an ordinary window. */
const LEVELS = ['normal', 'floating', 'torn-off-menu', 'modal-panel', 'main-menu', 'status', 'pop-up-menu', 'screen-saver']; // prettier-ignore

/** The number the stack sorts by. */
export function levelNumber(onTop: boolean, level = 'floating'): number {
  return onTop ? Math.max(1, LEVELS.indexOf(level)) : 0;
}

/** Where a new window goes: as asked, else in the middle of the first display. */
export function firstBounds(options: Electron.BrowserWindowConstructorOptions): Rectangle {
  const width = options.width ?? 800;
  const height = options.height ?? 600;
  const display = machineFacts().displays[0];
  if (display === undefined) return { x: 0, y: 0, width, height };
  const { bounds } = display;
  return {
    x: options.x ?? Math.round(bounds.x + (bounds.width - width) / 2),
    y: options.y ?? Math.round(bounds.y + (bounds.height - TASK_BAR_HEIGHT - height) / 2),
    width,
    height,
  };
}

/** Refuses windows whose pages would have more rights than the preview can watch over. */
export function checkWebPreferences(preferences: Electron.WebPreferences = {}): void {
  if (preferences.nodeIntegration === true) refuse('webPreferences.nodeIntegration: true');
  if (preferences.contextIsolation === false) refuse('webPreferences.contextIsolation: false');
  if (preferences.sandbox === false) refuse('webPreferences.sandbox: false');
  if (preferences.webviewTag === true) refuse('webPreferences.webviewTag: true');
  if (preferences.webSecurity === false) refuse('webPreferences.webSecurity: false');
}

/** Options that make no sense here and would be silently wrong. */
export function checkWindowOptions(options: Electron.BrowserWindowConstructorOptions): void {
  if (options.parent !== undefined) refuse('BrowserWindow option parent');
  if (options.modal === true) refuse('BrowserWindow option modal');
  checkWebPreferences(options.webPreferences);
}

/** Keeps a size within its bounds. */
export function withinLimits(
  bounds: Rectangle,
  minimum: readonly [number, number],
  maximum: readonly [number, number],
): Rectangle {
  const limit = (size: number, low: number, high: number): number =>
    Math.max(low, high > 0 ? Math.min(high, size) : size);
  return {
    x: Math.round(bounds.x),
    y: Math.round(bounds.y),
    width: Math.round(limit(bounds.width, minimum[0], maximum[0])),
    height: Math.round(limit(bounds.height, minimum[1], maximum[1])),
  };
}
