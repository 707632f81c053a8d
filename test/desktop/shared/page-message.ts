import type { ClockReading } from './clock-definition.ts';
import type { Facts } from './facts.ts';
import type { FrameMessage, ToFrame } from './frame-message.ts';
import type { SignFacts } from './signs.ts';
import type { UserAction } from './user-action.ts';
import type { AppView } from './view.ts';

/** One line of what the app asked the system to do, shown instead of done. */
export interface LogEntry {
  readonly wall: number;
  readonly what: string;
  readonly text: string;
}

/** Everything the desktop page shows. */
export interface DesktopState {
  readonly facts: Facts;
  readonly clock: ClockReading;
  readonly speed: number;
  readonly running: boolean;
  readonly view: AppView;
  readonly log: readonly LogEntry[];
  /** Address under which the app's pages are served, for instance "http://127.0.0.1:4001". */
  readonly frameOrigin: string;
  /** Whether a real key or mouse move on this page counts as the person's input. */
  readonly pageInputCounts: boolean;
  /** Grows with every process of the app, so that frames of an old one are dropped. */
  readonly processNumber: number;
}

/** What the machine tells the desktop page. */
export type ToPage =
  | { readonly type: 'state'; readonly state: DesktopState }
  | { readonly type: 'to-frame'; readonly window: number; readonly message: ToFrame }
  | { readonly type: 'settle'; readonly request: number; readonly clock: ClockReading }
  | { readonly type: 'replaced' };

/** What a desktop may fail at, or leave an app to find out. */
export type DesktopHabits = Partial<
  Pick<Facts, 'tellsSigns' | 'trayHost' | 'notificationsShown' | 'onTopWorks'>
>;

/** What the strip around the screens can ask of the machine. */
export type StripCommand =
  | { readonly type: 'person'; readonly person: 'active' | 'mouse' | 'still' }
  | { readonly type: 'idle'; readonly milliseconds: number }
  | { readonly type: 'locked'; readonly locked: boolean }
  | { readonly type: 'sleep'; readonly milliseconds: number; readonly announced: boolean }
  | { readonly type: 'signs'; readonly signs: Partial<SignFacts> }
  | { readonly type: 'desktop'; readonly facts: DesktopHabits }
  | { readonly type: 'idle-signal'; readonly is: Facts['idleSignal']['is'] }
  | { readonly type: 'second-display'; readonly plugged: boolean }
  | { readonly type: 'battery'; readonly onBattery: boolean }
  | { readonly type: 'theme'; readonly dark: boolean; readonly highContrast: boolean }
  | { readonly type: 'wall'; readonly wall: number }
  | { readonly type: 'speed'; readonly speed: number }
  | { readonly type: 'advance'; readonly milliseconds: number }
  | { readonly type: 'launch' }
  | { readonly type: 'quit' };

/** What the desktop page tells the machine. */
export type FromPage =
  | { readonly type: 'frame'; readonly window: number; readonly message: FrameMessage }
  | { readonly type: 'user'; readonly action: UserAction }
  | { readonly type: 'strip'; readonly command: StripCommand }
  | {
      readonly type: 'settled';
      readonly request: number;
      readonly frames: number;
      readonly next: number | null;
    }
  | { readonly type: 'input'; readonly x: number; readonly y: number };
