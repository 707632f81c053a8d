/** What the stack has to know of a window. */
export interface StackedWindow {
  readonly id: number;
  readonly level: number;
  readonly focusable: boolean;
  isDestroyed(): boolean;
  isVisible(): boolean;
  isMinimized(): boolean;
  close(): void;
  destroy(): void;
  focus(): void;
  focusChanged(focused: boolean): void;
}

let windows: readonly StackedWindow[] = [];
let focused: StackedWindow | null = null;

/** Every window that is not destroyed, oldest first. */
export function openWindows(): readonly StackedWindow[] {
  return [...windows].sort((one, other) => one.id - other.id);
}

/** Place of a window among all, from the bottom up. */
export function orderOf(window: StackedWindow): number {
  return windows.indexOf(window);
}

/** The window that has the keyboard. */
export function focusedWindow(): StackedWindow | null {
  return focused;
}

/** Adds a new window at the top. */
export function addToStack(window: StackedWindow): void {
  windows = [...windows, window];
}

/** Puts a window above the others of its level. */
export function raise(window: StackedWindow): void {
  windows = [...windows.filter((other) => other !== window), window];
}

/** Gives the keyboard to a window, or to none. */
export function giveFocus(window: StackedWindow | null): void {
  if (focused === window) return;
  const before = focused;
  focused = window;
  before?.focusChanged(false);
  window?.focusChanged(true);
}

/** A window can no longer have the keyboard: the topmost of the others gets it, as window managers do. */
export function passFocusOn(from: StackedWindow): void {
  if (focused !== from) return;
  const candidates = windows.filter(
    (other) => other !== from && other.isVisible() && !other.isMinimized() && other.focusable,
  );
  giveFocus(candidates.at(-1) ?? null);
}

/** Takes a destroyed window out; true when it was the last one. */
export function removeFromStack(window: StackedWindow): boolean {
  passFocusOn(window);
  windows = windows.filter((other) => other !== window);
  return windows.length === 0;
}
