import type { BreakPhase, Status } from '../../shared/breaks/status.ts';
import type { BreakKindId } from '../../shared/breaks/words.ts';
import type { MessageKey, Translator } from '../../shared/messages/translator.ts';

type Announced = Extract<BreakPhase, { readonly type: 'announced' }>;
type When = 'due' | 'pause' | 'ready';

const TITLES: Readonly<Record<When, Readonly<Record<BreakKindId, MessageKey>>>> = {
  due: { eyes: 'prompt.dueEyes', move: 'prompt.dueMove', long: 'prompt.dueLong' },
  pause: { eyes: 'prompt.pauseEyes', move: 'prompt.pauseMove', long: 'prompt.pauseLong' },
  ready: { eyes: 'prompt.readyEyes', move: 'prompt.readyMove', long: 'prompt.readyLong' },
};

/** What is due and when, in a few words. */
export function dueTitle(words: Translator, status: Status, phase: Announced): string {
  const { t, duration } = words;
  if (phase.owed)
    return t(status.posture === 'sitting' ? 'prompt.owed' : 'prompt.owedStanding', {
      time: duration(status.boutMs),
    });
  return t(TITLES[whenOf(phase)][phase.kind], { time: duration(phase.dueInMs) });
}

/** The line below: how long seated, or why it comes now. */
export function dueText(words: Translator, status: Status, phase: Announced): string {
  const { t, duration } = words;
  if (phase.owed) return t(phase.waitsForClick ? 'prompt.owedReady' : 'prompt.owedSoon');
  return t(status.posture === 'sitting' ? 'prompt.seated' : 'prompt.stood', {
    time: duration(status.boutMs),
  });
}

function whenOf(phase: Announced): When {
  if (phase.dueInMs > 0) return 'due';
  return phase.waitsForClick ? 'ready' : 'pause';
}
