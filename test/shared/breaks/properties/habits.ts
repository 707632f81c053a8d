// What lives here: what the random person does when a prompt or a break appears.
// What does not: deeds at set times (live.ts).
// To add a habit: its name in day.ts and its case here.
import type { Action } from '../../../../shared/breaks/facts.ts';
import type { BreakHabit, PromptHabit } from './day.ts';

/** What follows from a habit: actions after so many ms, and rest from now on for so many ms. */
export interface Reaction {
  readonly restMs: number;
  readonly actions: readonly { readonly afterMs: number; readonly action: Action }[];
}

const after = (afterMs: number, ...types: readonly Action[]): Reaction['actions'] =>
  types.map((action, index) => ({ afterMs: afterMs + index * 40_000, action }));

/** The answer to a prompt for a break of this length. */
export function toPrompt(habit: PromptHabit, delayMs: number, lengthMs: number): Reaction {
  switch (habit) {
    case 'ignore':
      return { restMs: 0, actions: [] };
    case 'walkOff':
      return { restMs: lengthMs + 60_000, actions: [] };
    case 'snooze':
    case 'skip':
    case 'start':
    case 'alreadyMoved':
      return { restMs: 0, actions: after(delayMs, { type: habit }) };
    case 'skipAndRegret':
      return { restMs: 0, actions: after(delayMs, { type: 'skip' }, { type: 'undoSkip' }) };
  }
}

/** The answer to a break that has so much time left. */
export function toBreak(habit: BreakHabit, delayMs: number, remainingMs: number): Reaction {
  switch (habit) {
    case 'ignore':
      return { restMs: 0, actions: [] };
    case 'rest':
      return { restMs: remainingMs, actions: [] };
    case 'restHalf':
      return { restMs: remainingMs / 2, actions: [] };
    case 'end':
      return { restMs: 0, actions: after(delayMs, { type: 'endBreak' }) };
    case 'more':
      return { restMs: remainingMs + 60_000, actions: after(delayMs, { type: 'moreTime' }) };
    case 'pauseAndResume':
      return {
        restMs: remainingMs + 40_000,
        actions: after(delayMs, { type: 'pauseBreak' }, { type: 'resumeBreak' }),
      };
    case 'play':
      return { restMs: remainingMs, actions: after(delayMs, { type: 'play', playing: true }) };
    case 'skip':
    case 'snooze':
      return { restMs: 0, actions: after(delayMs, { type: habit }) };
  }
}
