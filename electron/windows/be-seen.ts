// What lives here: making sure that a window which was shown is seen: one try to raise it, and a sign in the task bar.
// What does not: what is done where that does not help (breaks/presenter.ts).
// `isAlwaysOnTop` is not asked: on Wayland it says yes whatever is so (electron #50403). Having the keyboard is the sign.
import type { BrowserWindow } from 'electron';
import type { Clocks } from '../system/clocks.ts';

export interface SeenParts {
  readonly clocks: Pick<Clocks, 'after'>;
  /** Nobody looks at the screen: locked or asleep. */
  readonly isLocked: () => boolean;
  /** The icon of the program asks for attention, where there is one (macOS). */
  readonly bounce: () => void;
  /** It did not become visible at all. */
  readonly onInvisible: () => void;
  /** Something else lies above it. */
  readonly onBelow: () => void;
  /** The person has it before them. `byItself`: without having to look for it. */
  readonly onSeen: (byItself: boolean) => void;
}

/** A window that was shown has this long, ms, to be before the person, and again after it was raised. */
const SEEN_WITHIN = 2_000;
const RAISED_WITHIN = 1_000;

/** Watches a window that is being shown now. Does nothing once it is gone. */
export function makeSureItIsSeen(window: BrowserWindow, parts: SeenParts): void {
  const seen = (byItself: boolean): void => {
    window.flashFrame(false);
    parts.onSeen(byItself);
  };
  window.on('focus', () => seen(false));
  const judge = (orElse: () => void): void => {
    if (window.isDestroyed() || parts.isLocked()) return;
    if (!window.isVisible()) return parts.onInvisible();
    if (window.isFocused()) seen(true);
    else orElse();
  };
  parts.clocks.after(SEEN_WITHIN, () =>
    judge(() => {
      window.flashFrame(true);
      parts.bounce();
      bringForward(window);
      parts.clocks.after(RAISED_WITHIN, () => judge(parts.onBelow));
    }),
  );
}

/** Brings a window before the person, as far as the desktop lets it. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.moveTop();
  window.focus();
}
