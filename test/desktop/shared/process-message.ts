import type { ClockDefinition, ClockReading } from './clock-definition.ts';
import type { Facts } from './facts.ts';
import type { FrameMessage, ToFrame } from './frame-message.ts';
import type { UserAction } from './user-action.ts';
import type { AppView } from './view.ts';

/** The power events a machine can have; powerMonitor emits them under the same names. */
export type PowerEvent = 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen' | 'shutdown';

/** What an app's process is told when it starts. */
export interface ProcessStart {
  readonly type: 'start';
  readonly appDirectory: string;
  readonly userData: string;
  readonly argv: readonly string[];
  readonly facts: Facts;
  readonly clock: ClockDefinition;
  /** True when another process of the same app on the same user data holds the lock. */
  readonly secondInstance: boolean;
  readonly loginItem: boolean;
}

/** A request for a page of the app's own scheme. */
export interface PageRequest {
  readonly type: 'page-request';
  readonly request: number;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Window whose document is asked for, or 0 for anything else. */
  readonly document: boolean;
}

/** What the machine tells an app's process. */
export type ToProcess =
  | ProcessStart
  | PageRequest
  | { readonly type: 'facts'; readonly facts: Facts }
  | { readonly type: 'clock'; readonly request: number; readonly clock: ClockDefinition }
  | { readonly type: 'advance'; readonly request: number; readonly milliseconds: number }
  | { readonly type: 'wait'; readonly request: number }
  | { readonly type: 'power'; readonly request: number; readonly event: PowerEvent }
  | {
      readonly type: 'settled';
      readonly request: number;
      readonly frames: number;
      /** Milliseconds until a page has something to do by the clock; null for never. */
      readonly next: number | null;
    }
  | { readonly type: 'frame'; readonly window: number; readonly message: FrameMessage }
  | { readonly type: 'user'; readonly action: UserAction }
  | {
      readonly type: 'second-instance';
      readonly argv: readonly string[];
      readonly data: unknown;
    }
  | { readonly type: 'quit' };

/** What an app's process tells the machine. */
export type FromProcess =
  | { readonly type: 'ready-to-start' }
  | { readonly type: 'started' }
  | { readonly type: 'view'; readonly view: AppView }
  | { readonly type: 'to-frame'; readonly window: number; readonly message: ToFrame }
  | { readonly type: 'done'; readonly request: number; readonly clock: ClockReading }
  | { readonly type: 'settle'; readonly request: number; readonly clock: ClockReading }
  | {
      readonly type: 'page-answer';
      readonly request: number;
      readonly status: number;
      readonly headers: readonly (readonly [string, string])[];
      readonly body: Uint8Array;
    }
  | { readonly type: 'lock'; readonly held: boolean }
  | {
      readonly type: 'tell-first-instance';
      readonly argv: readonly string[];
      readonly data: unknown;
    }
  | { readonly type: 'relaunch'; readonly argv: readonly string[] }
  | { readonly type: 'login-item'; readonly openAtLogin: boolean }
  | { readonly type: 'asked'; readonly signs: readonly string[] }
  | { readonly type: 'log'; readonly what: string; readonly text: string };
