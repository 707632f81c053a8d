import type { BreakPhase } from '../../shared/breaks/status.ts';
import type { SessionCommand } from '../../shared/sessions/session.ts';
import { call } from '../api.ts';
import { useAct, useAsk, useShared } from '../state/context.ts';

/** Everything a person can do in a break; null where it cannot be done now. Buttons and keys share it. */
export interface BreakActions {
  readonly pause: () => void;
  readonly more: () => void;
  readonly follow: () => void;
  readonly snooze: (() => void) | null;
  readonly end: (() => void) | null;
  /** Ends it however it is set: for Esc that was held. */
  readonly leave: () => void;
  readonly command: ((command: SessionCommand) => void) | null;
  /** Turns the voice on or off. */
  readonly voice: () => void;
}

/** What can be done in this break, with or without a session to guide it. */
export function useBreakActions(
  phase: Extract<BreakPhase, { readonly type: 'running' }>,
  hasSession: boolean,
): BreakActions {
  const act = useAct();
  const ask = useAsk();
  const { settings } = useShared();
  const leave = (): void => act({ type: 'endBreak' });
  return {
    pause: () => act({ type: phase.paused ? 'resumeBreak' : 'pauseBreak' }),
    more: () => act({ type: 'moreTime' }),
    follow: () => act({ type: 'play', playing: !phase.playing }),
    snooze: phase.canEnd && phase.snoozesLeft > 0 ? () => act({ type: 'snooze' }) : null,
    end: phase.canEnd ? leave : null,
    leave,
    command: hasSession ? (command) => ask(call('session.command', command)) : null,
    voice: () => ask(call('voice.set', !settings.voice)),
  };
}
