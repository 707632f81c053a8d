// What lives here: which of the ways to show something is used: its window, or a notification, as set or as needed.
// What does not: the windows (windows/), the notices' words (notices.ts), the rules (shared/breaks).
// To show a new effect: a method here and in its notices.
import type { Effect, PostureAsk } from '../../shared/breaks/effects.ts';
import type { Action } from '../../shared/breaks/facts.ts';
import type { Status } from '../../shared/breaks/status.ts';
import type { Posture } from '../../shared/presence/types.ts';
import type { ProblemId } from '../../shared/ipc/views.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import { SECOND } from '../../shared/time/moment.ts';
import type { Clocks } from '../system/clocks.ts';
import type { Notice, Notifications } from '../system/notifications.ts';
import type { Desktop } from '../system/platform.ts';
import type { Problems } from '../system/problems.ts';
import type { BreakWindows } from '../windows/break-windows.ts';
import type { CornerWindow } from '../windows/corner-window.ts';
import type { NoticeWriter } from './notices.ts';

type EffectOf<Type extends Effect['type']> = Extract<Effect, { readonly type: Type }>;

/** Shows and takes away what the scheduler asks for. */
export interface Presenter {
  readonly announce: (effect: EffectOf<'announce'>) => void;
  readonly withdrawAnnounce: () => void;
  readonly open: (effect: EffectOf<'open'>) => void;
  readonly over: (effect: EffectOf<'over'>) => void;
  readonly close: () => void;
  readonly askPosture: (ask: PostureAsk) => void;
  readonly withdrawPosture: () => void;
  readonly askMeeting: () => void;
  readonly askFlareUp: () => void;
  /** Takes away what the status no longer asks for. After every turn of the scheduler. */
  readonly follow: (status: Status) => void;
  /** The prompt's or break's page stopped working: the same, as a notification. */
  readonly promptCrashed: () => void;
  readonly breakFailed: (reason: string) => void;
  /** The break's window is there, below others: a notification fetches it. */
  readonly breakIsBelow: () => void;
  /** The person has the break's window before them. */
  readonly breakIsSeen: (byItself: boolean) => void;
}

export interface PresenterParts {
  readonly prompt: CornerWindow;
  readonly breakWindows: BreakWindows;
  readonly notifications: Notifications;
  readonly notices: NoticeWriter;
  readonly settings: () => Settings;
  readonly desktop: Desktop;
  readonly problems: Pick<Problems, 'report' | 'clear'>;
  readonly clocks: Pick<Clocks, 'after'>;
  readonly act: (action: Action) => void;
  /** Whether the person asked for a session, which a notification cannot show. */
  readonly isAsked: () => boolean;
  readonly openToday: () => void;
}

/** What somebody does who follows a posture prompt. */
const PROPOSED: Readonly<Record<PostureAsk, Posture>> = {
  stand: 'standing',
  sit: 'sitting',
  sitOrWalk: 'sitting',
  standListening: 'standing',
};

/** Why the prompt is there. */
type Reason = 'break' | 'posture' | 'meeting';

/** After a skip the prompt stays this long, to offer its way back; later the tray and Today do. */
const UNDO_STAYS = 8 * SECOND;

/** A presenter with nothing shown. */
export function createPresenter(parts: PresenterParts): Presenter {
  const { prompt, breakWindows, notifications, notices, problems } = parts;
  const reasons = new Map<Reason, Notice>();
  let openNotice: Notice | null = null;
  let undoing = false;

  const tryWindow = (problem: ProblemId, open: () => void): boolean => {
    try {
      open();
      return true;
    } catch (reason) {
      problems.report(problem, reason);
      return false;
    }
  };
  const promptInCorner = (): boolean => {
    if (parts.settings().promptStyle === 'notification') return false;
    if (parts.desktop.placesWindows) return tryWindow('promptFailed', prompt.open);
    problems.report('promptFailed', 'Wayland', 'Wayland');
    return false;
  };
  const ask = (reason: Reason, notice: Notice): void => {
    reasons.set(reason, notice);
    notifications.withdraw('over');
    if (!promptInCorner()) notifications.show(reason, notice);
  };
  const withdraw = (reason: Reason): void => {
    reasons.delete(reason);
    notifications.withdraw(reason);
  };
  const closeIfIdle = (): void => {
    if (reasons.size === 0) prompt.close();
  };
  const followPrompt = ({ askMeeting, askFlareUp, undo }: Status): void => {
    if (!askFlareUp) notifications.withdraw('flareUp');
    if (!askMeeting && reasons.has('meeting')) withdraw('meeting');
    if (undo && !undoing) parts.clocks.after(UNDO_STAYS, closeIfIdle);
    else if (!undo) closeIfIdle();
    undoing = undo !== null;
  };
  const start = (): void => parts.act({ type: 'start' });

  return {
    announce: (effect) => ask('break', notices.announce(effect, start)),
    withdrawAnnounce: () => withdraw('break'),
    askPosture: (posture) =>
      ask(
        'posture',
        notices.posture(posture, () => parts.act({ type: 'posture', posture: PROPOSED[posture] })),
      ),
    withdrawPosture: () => withdraw('posture'),
    askMeeting: () => ask('meeting', notices.meeting(parts.openToday)),
    // Nothing waits for the answer: Today asks it too, for as long as it takes.
    askFlareUp: () => notifications.show('flareUp', notices.flareUp(parts.openToday)),
    follow: followPrompt,
    open: (effect) => {
      const set = parts.settings().breakStyle;
      const style = set === 'notification' && parts.isAsked() ? 'window' : set;
      openNotice = notices.open(effect);
      notifications.withdraw('over');
      const shown =
        style !== 'notification' && tryWindow('breakWindowFailed', () => breakWindows.open(style));
      if (!shown) notifications.show('open', openNotice);
    },
    over: (effect) => {
      openNotice = null;
      notifications.withdraw('open');
      if (breakWindows.isOpen()) return breakWindows.raise();
      notifications.show('over', notices.over(effect, parts.openToday));
    },
    close: () => {
      openNotice = null;
      notifications.withdraw('open');
      breakWindows.close();
    },
    promptCrashed: () => {
      for (const [reason, notice] of reasons) notifications.show(reason, notice);
    },
    breakFailed: (reason) => {
      problems.report('breakWindowFailed', reason);
      if (openNotice) notifications.show('open', openNotice);
    },
    breakIsBelow: () => {
      if (!openNotice) return;
      const why = parts.desktop.known || parts.desktop.platform;
      problems.report('breakWindowBelow', why, why);
      notifications.show('open', { ...openNotice, onClick: breakWindows.raise });
    },
    breakIsSeen: (byItself) => {
      if (byItself) problems.clear('breakWindowBelow');
      notifications.withdraw('open');
    },
  };
}
