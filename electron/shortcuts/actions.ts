// What lives here: what each shortcut does, and when it can do nothing.
// What does not: holding the keys (keys.ts), the key that fetches a prompt (windows/corner-window.ts).
// To add one: its setting in shared/settings/shortcuts.ts, an entry here; a missing one does not compile.
import type { Action } from '../../shared/breaks/facts.ts';
import type { Status } from '../../shared/breaks/status.ts';
import type { SessionStart } from '../../shared/ipc/session-start.ts';
import type { Posture } from '../../shared/presence/types.ts';
import type { ShortcutSetting } from '../../shared/settings/shortcuts.ts';

/** The shortcuts that work wherever the person is. */
export type GlobalSetting = Exclude<ShortcutSetting, 'promptShortcut'>;

/** Who carries out what was pressed. */
export interface ShortcutTargets {
  readonly act: (action: Action) => void;
  readonly stretch: (what: SessionStart) => void;
  /** Logs the first size, and says so. */
  readonly drink: () => void;
  /** Says without a sound what was pressed, since nothing else shows it. */
  readonly tellPosture: (posture: Posture) => void;
  readonly tellPause: (isPaused: boolean) => void;
}

interface ShortcutAction {
  /** Whether pressing it now does anything; while it does not, other programs may have the keys. */
  readonly canDo: (status: Status) => boolean;
  readonly press: (status: Status, targets: ShortcutTargets) => void;
}

/** A break is not left, changed or begun again by keys that may have been pressed by mistake. */
const outsideBreaks = ({ phase }: Status): boolean => phase.type !== 'running';

/** Every shortcut. */
export const SHORTCUT_ACTIONS: Readonly<Record<GlobalSetting, ShortcutAction>> = {
  stretchShortcut: {
    canDo: outsideBreaks,
    press: (_status, { stretch }) => stretch({ what: 'build', minutes: 2 }),
  },
  breakShortcut: {
    canDo: outsideBreaks,
    press: (_status, { act }) => act({ type: 'start' }),
  },
  pauseShortcut: {
    canDo: () => true,
    press: ({ holds }, { act, tellPause }) => {
      const isPaused = holds.includes('paused');
      act(isPaused ? { type: 'resume' } : { type: 'pause', length: '30m' });
      tellPause(!isPaused);
    },
  },
  postureShortcut: {
    canDo: outsideBreaks,
    press: (status, { act, tellPosture }) => {
      const posture = status.posture === 'sitting' ? 'standing' : 'sitting';
      act({ type: 'posture', posture });
      tellPosture(posture);
    },
  },
  drinkShortcut: { canDo: () => true, press: (_status, { drink }) => drink() },
};
