// What lives here: showing a drink that is proposed on its own: in the corner, or as a notification.
// What does not: when it comes and goes (shared/hydration/proposing.ts), its page (renderer/drink).
import type { WaterView } from '../../shared/hydration/water-view.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import { SECOND } from '../../shared/time/moment.ts';
import type { Clocks } from '../system/clocks.ts';
import type { Notice, Notifications } from '../system/notifications.ts';
import type { Desktop } from '../system/platform.ts';
import type { Problems } from '../system/problems.ts';
import type { CornerWindow } from '../windows/corner-window.ts';

/** After a drink was logged from it, it stays this long at most: its page says so and offers to take it back. */
const UNDO_STAYS = 8 * SECOND;

export interface DrinkPromptParts {
  readonly window: CornerWindow;
  readonly notifications: Notifications;
  /** What a notification says of this many ml. */
  readonly notice: (ml: number) => Notice;
  readonly settings: () => Settings;
  readonly desktop: Pick<Desktop, 'placesWindows'>;
  readonly problems: Pick<Problems, 'report'>;
  readonly clocks: Pick<Clocks, 'after'>;
}

/** The prompt for a drink. */
export interface DrinkPrompt {
  /** Shows it when a drink is proposed, and takes it away when none is any more. */
  readonly follow: (view: Pick<WaterView, 'proposal' | 'undo'>) => void;
  /** Takes it away where something else stands in the corner, or asks for the person. */
  readonly close: () => void;
  /** Its page stopped working: the same, as a notification. */
  readonly crashed: () => void;
}

/** A prompt, not shown. */
export function createDrinkPrompt(parts: DrinkPromptParts): DrinkPrompt {
  const { window, notifications, problems } = parts;
  let shownMl: number | null = null;
  let changedBefore = '';

  const opens = (): boolean => {
    if (parts.settings().promptStyle === 'notification') return false;
    if (!parts.desktop.placesWindows) return false;
    try {
      window.open();
      return true;
    } catch (reason) {
      problems.report('promptFailed', reason);
      return false;
    }
  };
  const closeIfIdle = (): void => {
    if (shownMl === null) window.close();
  };
  const notify = (ml: number): void => void notifications.show('drink', parts.notice(ml));
  return {
    follow: ({ proposal, undo }) => {
      const ml = proposal?.by === 'prompt' ? proposal.ml : null;
      const before = shownMl;
      shownMl = ml;
      if (ml !== null && before === null) {
        changedBefore = undo?.change ?? '';
        if (!opens()) notify(ml);
      }
      if (ml !== null || before === null) return;
      notifications.withdraw('drink');
      const isLogged =
        proposal === null && undo?.what === 'logged' && undo.change !== changedBefore;
      if (isLogged) parts.clocks.after(UNDO_STAYS, closeIfIdle);
      else window.close();
    },
    close: window.close,
    crashed: () => {
      if (shownMl !== null) notify(shownMl);
    },
  };
}
