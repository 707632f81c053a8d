import type { ClockReading } from '../shared/clock-definition.ts';

/** What the machine writes in front of the frame's script. */
export interface FrameConfiguration {
  readonly desktopOrigin: string;
  readonly clock: ClockReading;
  readonly speed: number;
  readonly dark: boolean;
  readonly shortcuts: readonly string[];
  readonly platform: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly windows: Readonly<
    Record<string, { readonly preload: string; readonly additionalArguments: readonly string[] }>
  >;
}

/** A preload script as a function of the names that Electron gives it. */
export type Preload = (
  require: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: object,
  global: typeof globalThis,
) => void;

declare const previewConfiguration: FrameConfiguration;
declare const previewPreloads: Readonly<Record<string, Preload>>;

export const configuration = previewConfiguration;
export const preloads = previewPreloads;

/** Id of the window this frame is; the desktop page names its frames after them. */
export const windowId = Number(window.name.replace('preview-window-', ''));
