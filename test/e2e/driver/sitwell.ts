// What lives here: what an end-to-end test can see and do, whatever Sitwell runs on.
// What does not: how that is done on the preview desktop (preview.ts) or in Electron (electron.ts).
// To add an ability: a member here; both targets ask for it, and one that cannot says so in `abilities`.
import type { Frame } from 'playwright-core';
import type { IdleSignalFact, Rectangle } from '../../desktop/shared/facts.ts';
import type { DesktopHabits } from '../../desktop/shared/page-message.ts';
import type { SignFact, SignName } from '../../desktop/shared/signs.ts';
import type { WindowKind } from '../../../shared/ipc/contract.ts';

/** How Sitwell is started. */
export interface StartOptions {
  /** Wall-clock time, as "2026-11-23T09:00"; left out, that Monday morning. */
  readonly at?: string;
  /** Settings that differ from the defaults; a person who has been welcomed unless said otherwise. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Puts other files into the folder of the person's data before the start. */
  readonly before?: (userData: string) => void;
  readonly dark?: boolean;
  /** Size of the first screen; left out, 1280 by 800. */
  readonly screen?: { readonly width: number; readonly height: number };
  /** Whether things on the screen may move; left out, the person has asked for less of it. */
  readonly moving?: boolean;
  /** Size of the page that shows the preview desktop; left out, large enough for one to one. */
  readonly shownIn?: { readonly width: number; readonly height: number };
}

/** A window that exists, shown or not. */
export interface OpenWindow {
  readonly kind: WindowKind;
  readonly visible: boolean;
  readonly focused: boolean;
  readonly bounds: Rectangle;
}

/** The tray icon as the system shows it. */
export interface TrayLook {
  readonly toolTip: string;
  /** The icon at the lowest density, as PNG bytes. */
  readonly icon: Buffer;
  /** Every entry of the menu in order, submenus after their own entry. */
  readonly entries: readonly TrayEntry[];
}

export interface TrayEntry {
  readonly label: string;
  readonly enabled: boolean;
  readonly checked: boolean;
}

/** One notification on the screen. */
export interface Notice {
  readonly title: string;
  readonly body: string;
}

/** The computer's person, clocks and screens. Everything resolves when Sitwell has come to rest. */
export interface Computer {
  advance(milliseconds: number): Promise<void>;
  /** Wall-clock ms since 1970. */
  now(): number;
  /** Keys or mouse all the time, from now on. */
  active(): Promise<void>;
  /** No more input; the last one was just now, or that long ago. */
  still(forMilliseconds?: number): Promise<void>;
  lock(): Promise<void>;
  unlock(): Promise<void>;
  sleep(milliseconds: number): Promise<void>;
  /** A call begins or ends: a program uses the microphone. */
  call(on: boolean): Promise<void>;
  /** Music or a film in a window keeps the display awake, or no more. */
  playing(on: boolean): Promise<void>;
  /** A film fills the screen, or no more. */
  film(on: boolean): Promise<void>;
  /** Slides fill the screen, or no more. */
  slides(on: boolean): Promise<void>;
  doNotDisturb(on: boolean): Promise<void>;
  /** Exactly what the desktop shows of one sign. */
  sign(name: SignName, fact: SignFact): Promise<void>;
  /** What this desktop fails at: tray, notifications, windows in front, telling of changes. */
  desktop(habits: DesktopHabits): Promise<void>;
  /** The system's idle time lies from now on, or no more. */
  idleSignal(is: IdleSignalFact['is']): Promise<void>;
  plugSecondScreen(): Promise<void>;
  /** Pulls the screen with this number, 1 or 2. */
  pullScreen(number: 1 | 2): Promise<void>;
  pointer(x: number, y: number): Promise<void>;
  theme(dark: boolean): Promise<void>;
}

/** What a target can do beyond starting, looking and clicking. */
export interface Abilities {
  /** Time, idleness, lock, sleep and screens are the test's to set. */
  readonly computer: boolean;
  /** Notifications can be seen. */
  readonly notifications: boolean;
}

/** How a program that was run in a terminal ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A running Sitwell on a computer of its own. */
export interface Sitwell {
  readonly abilities: Abilities;
  readonly userData: string;
  readonly computer: Computer;
  /** Every window that exists: with nothing on the screen, none. */
  windows(): Promise<readonly OpenWindow[]>;
  /** The page of this kind's window, once it is shown. */
  page(kind: WindowKind): Promise<Frame>;
  /** Resolves when no window of this kind exists any more. */
  gone(kind: WindowKind): Promise<void>;
  /** Puts a window elsewhere, or makes it another size. */
  place(kind: WindowKind, bounds: Rectangle): Promise<void>;
  /** A picture of a window with its title bar, of a corner of the first screen, or of everything. */
  picture(kind: WindowKind | 'corner' | 'everything'): Promise<Buffer>;
  tray(): Promise<TrayLook>;
  /** Chooses an entry of the tray menu by its words. */
  choose(label: string): Promise<void>;
  notifications(): Promise<readonly Notice[]>;
  clickNotification(title: string): Promise<void>;
  /** Does what brings up the question where a file is to go, and answers it with this path. */
  saveAs(file: string, ask: () => Promise<void>): Promise<void>;
  /** Presses keys, as "Tab" or "Control+Alt+B", wherever the keyboard is. */
  press(...keys: readonly string[]): Promise<void>;
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  /** Waits until Sitwell and its pages have nothing left to do at this moment. */
  settle(): Promise<void>;
  /** Ends the process without warning, as a power cut does. */
  kill(): Promise<void>;
  /** Starts Sitwell, or a second one beside the first. */
  launch(words?: readonly string[]): Promise<void>;
  /** Runs `sitwell` with these words in a terminal, until it has ended. */
  run(...words: readonly string[]): Promise<Run>;
  quit(): Promise<void>;
  isRunning(): boolean;
  /** Addresses that pages have asked for. */
  requests(): readonly string[];
  /** How many chimes have been played. */
  sounds(): number;
  /** Errors of pages and of the main process, and breaches of the pages' policy. A good run has none. */
  complaints(): readonly string[];
  /** Complaints that a test has provoked on purpose. */
  forgive(pattern: RegExp): void;
  stop(): Promise<void>;
}
