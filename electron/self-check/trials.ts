// What lives here: showing for a moment what a prompt, a break or a notification would be, so that a person can say whether they see it.
// What does not: the page (renderer/dim), what follows from their word (shared/self-check/findings.ts).
// To let people try something else: an entry in the list that createTrials returns.
import type { BrowserWindow, Screen } from 'electron';
import type { CheckId } from '../../shared/self-check/self-check.ts';
import { SECOND } from '../../shared/time/moment.ts';
import type { Clocks } from '../system/clocks.ts';
import type { Notice, Notifications } from '../system/notifications.ts';
import type { Desktop } from '../system/platform.ts';
import { cover, coverOptions } from '../windows/break-options.ts';
import { cornerOf, cornerOptions } from '../windows/corner-window.ts';
import type { Pages } from '../windows/pages.ts';

/** What can be shown. The page itself plays the sound, and the tray icon is there anyway. */
export type Trials = Readonly<Partial<Record<CheckId, () => void>>>;

export interface TrialParts {
  readonly pages: Pick<Pages, 'open'>;
  readonly screen: Pick<Screen, 'getCursorScreenPoint' | 'getDisplayNearestPoint'>;
  readonly desktop: Desktop;
  readonly clocks: Pick<Clocks, 'after'>;
  readonly title: () => string;
  readonly notifications: Pick<Notifications, 'show'>;
  readonly notice: () => Notice;
  /** Whether the small window in the corner had the keyboard. */
  readonly onPrompt: (tookKeyboard: boolean) => void;
}

/** Long enough to be seen, too short to be in the way. */
const STAYS = 3 * SECOND;
/** Desktops give the keyboard to a new window with a delay. */
const SETTLED = SECOND;

/** The trials of this desktop. */
export function createTrials(parts: TrialParts): Trials {
  const { screen, desktop, clocks } = parts;
  const here = () => screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  const show = (
    options: ReturnType<typeof coverOptions>,
    present: (window: BrowserWindow) => void,
  ): void => {
    const page = parts.pages.open({
      kind: 'dim',
      options,
      show: (window) => {
        present(window);
        clocks.after(STAYS, page.destroy);
      },
    });
  };
  return {
    prompt: () =>
      show(
        cornerOptions(cornerOf(here().workArea, desktop.platform, 'prompt'), parts.title()),
        (window) => {
          window.setAlwaysOnTop(true, 'floating');
          window.showInactive();
          clocks.after(SETTLED, () => {
            if (!window.isDestroyed()) parts.onPrompt(window.isFocused());
          });
        },
      ),
    overlay: () => {
      const { bounds } = here();
      // Where windows cannot be placed, only one that takes the keyboard comes in front.
      show(coverOptions(bounds, parts.title(), !desktop.placesWindows), (window) => {
        if (desktop.placesWindows) window.showInactive();
        else window.show();
        cover(window, bounds, desktop);
      });
    },
    notifications: () => void parts.notifications.show('trial', parts.notice()),
  };
}
