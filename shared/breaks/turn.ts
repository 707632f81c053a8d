// What lives here: one turn of the scheduler: a draft of the next state and the effects so far.
// What does not: rules. They take a turn and change its draft; nothing outside a step ever sees a draft.
// To add something every rule needs: a field of Turn.
import type { JournalEntry } from '../journal/entries.ts';
import type { Effect } from './effects.ts';
import type { BreakKind } from './kinds.ts';
import type { BreakSettings } from './settings.ts';
import type { Due, State } from './state.ts';
import { addDeskTime } from './tally.ts';
import type { Tally } from './tally.ts';
import type { BreakKindId } from './words.ts';

/** The next state while it is being made. Its fields are replaced, never changed inside. */
export type Draft = { -readonly [Name in keyof State]: State[Name] };

export interface Turn {
  readonly draft: Draft;
  readonly settings: BreakSettings;
  readonly effects: Effect[];
}

/** Starts a turn from a state. */
export function beginTurn(state: State, settings: BreakSettings): Turn {
  return { draft: { ...state }, settings, effects: [] };
}

export function emit(turn: Turn, effect: Effect): void {
  turn.effects.push(effect);
}

export function record(turn: Turn, entry: JournalEntry): void {
  turn.effects.push({ type: 'record', entry });
}

/** The wall-clock ms of a time on the core's clock, by the clocks of the last fact. */
export function wallOf(state: Pick<State, 'last' | 'now'>, time: number): number {
  return Math.round(state.last.wall - (state.now - time));
}

export function kindOf(settings: BreakSettings, id: BreakKindId): BreakKind | undefined {
  return settings.kinds.find((kind) => kind.id === id);
}

/** The longer of two kinds by the order of the settings (longest first). */
export function isLonger(settings: BreakSettings, one: BreakKindId, other: BreakKindId): boolean {
  const order = settings.kinds.findIndex((kind) => kind.id === one);
  const against = settings.kinds.findIndex((kind) => kind.id === other);
  return order !== -1 && (against === -1 || order < against);
}

/** Until when the open span counts: now at the desk, up to the limit while unsure, nothing while away. */
export function countedUntil(state: State, settings: BreakSettings): number {
  const { presence, span, now } = state;
  if (span.is === 'away') return span.start;
  const limit = presence.status === 'unsure' ? presence.evidence + settings.unsureAfterMs : now;
  return Math.max(span.start, Math.min(now, limit));
}

/** The tally with the open span in it, as a person would see it now. */
export function liveTally(state: State, settings: BreakSettings): Tally {
  if (state.span.is === 'away') return state.tally;
  const ms = countedUntil(state, settings) - state.span.start;
  return addDeskTime(state.tally, state.posture, ms, settings.kinds);
}

/** The bout now, ms. */
export function boutMs(state: State, settings: BreakSettings): number {
  if (state.span.is === 'away') return state.tally.boutMs;
  const before = state.tally.boutPosture === state.posture ? state.tally.boutMs : 0;
  return before + countedUntil(state, settings) - state.span.start;
}

/** A new due of this kind. */
export function newDue(turn: Turn, kind: BreakKindId, about: Partial<Due> = {}): Due {
  const { draft } = turn;
  draft.sequence += 1;
  return {
    id: `${Math.round(draft.last.wall).toString(36)}-${draft.sequence.toString(36)}`,
    kind,
    seatedMs: Math.round(draft.posture === 'sitting' ? boutMs(draft, turn.settings) : 0),
    snoozes: 0,
    announced: false,
    owed: false,
    ...about,
  };
}
