// What lives here: the shapes and small helpers that the machine, the app's process, the page and the frames share.
// What does not: anything that needs Node or a browser.
// How to add one: one file per shape; keep it plain data that survives JSON.
import { NO_SIGNS } from './signs.ts';
import type { SignFacts } from './signs.ts';

/** A rectangle in device-independent pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One screen of the pretended computer. */
export interface DisplayFact {
  readonly id: number;
  readonly label: string;
  readonly bounds: Rectangle;
  readonly scaleFactor: number;
}

/** Height of the desktop's own task bar, in device-independent pixels; work areas end above it. */
export const TASK_BAR_HEIGHT = 40;

/** Height of a window's title bar, in device-independent pixels; part of the window's bounds, as on a real desktop. */
export const TITLE_BAR_HEIGHT = 34;

/**
 * How the system's idle time lies: `stuck` at zero, `frozen` at one value, or `blind` to input and growing since. Only
 * what Electron's `powerMonitor` says; the person's own doings are as they are.
 */
export type IdleSignalFact =
  | { readonly is: 'works' }
  | { readonly is: 'stuck' }
  | { readonly is: 'frozen'; readonly at: number }
  | { readonly is: 'blind'; readonly sinceUp: number };

/** Everything about the pretended computer and its person that an app could ask the system. */
export interface Facts {
  readonly displays: readonly DisplayFact[];
  readonly pointer: { readonly x: number; readonly y: number };
  /** "active" keeps the idle time at zero; "still" lets it grow with the clock. */
  readonly person: 'active' | 'still';
  /** Up-time of the last key press or mouse move, in milliseconds. */
  readonly lastInputUp: number;
  readonly locked: boolean;
  readonly onBattery: boolean;
  readonly darkTheme: boolean;
  readonly highContrast: boolean;
  /** Calls, films, slides: not Electron facts, see signs.ts. */
  readonly signs: SignFacts;
  /** Whether the system tells of changed signs by itself, as D-Bus does, or has to be asked, as Windows and macOS. */
  readonly tellsSigns: boolean;
  readonly idleSignal: IdleSignalFact;
  /** Whether anything shows tray icons. */
  readonly trayHost: boolean;
  /** False: notifications are swallowed without a word, as where no server for them runs. */
  readonly notificationsShown: boolean;
  /** False: as on Wayland, no window comes to the front or takes the keyboard by itself, and `isAlwaysOnTop` lies. */
  readonly onTopWorks: boolean;
  readonly locale: string;
}

/** The usual first screen: 1920 by 1080. */
export const FIRST_DISPLAY: DisplayFact = {
  id: 1,
  label: 'Screen 1',
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  scaleFactor: 1,
};

/** A second screen, right of the first, denser than it. */
export const SECOND_DISPLAY: DisplayFact = {
  id: 2,
  label: 'Screen 2',
  bounds: { x: 1920, y: 0, width: 1600, height: 900 },
  scaleFactor: 2,
};

/** A computer that was just started by a person who is at work. */
export const FIRST_FACTS: Facts = {
  displays: [FIRST_DISPLAY],
  pointer: { x: 960, y: 540 },
  person: 'active',
  lastInputUp: 0,
  locked: false,
  onBattery: false,
  darkTheme: false,
  highContrast: false,
  signs: NO_SIGNS,
  tellsSigns: true,
  idleSignal: { is: 'works' },
  trayHost: true,
  notificationsShown: true,
  onTopWorks: true,
  locale: 'en-GB',
};
