import type { Effect } from '../../../../shared/breaks/effects.ts';
import type { Fact } from '../../../../shared/breaks/facts.ts';
import type { BreakSettings } from '../../../../shared/breaks/settings.ts';
import type { State } from '../../../../shared/breaks/state.ts';
import type { BreakEntry, SpanEntry } from '../../../../shared/journal/entries.ts';
import type { Posture } from '../../../../shared/presence/types.ts';
import type { RecordedState } from '../../../../shared/replay/recording.ts';
import type { HoldBook } from './hold-book.ts';

/** An effect, and what was so at that moment in the simulated world. */
export interface Heard {
  /** ms since the day began, sleep included. */
  readonly time: number;
  readonly mono: number;
  readonly fact: Fact;
  readonly effect: Effect;
  readonly state: RecordedState;
  readonly settings: BreakSettings;
  readonly held: ReturnType<HoldBook['held']>;
  /** Nothing but meetings, sensed or set by hand, holds prompts back. */
  readonly inMeeting: boolean;
}

/** What became of a day. */
export interface Life {
  readonly heard: readonly Heard[];
  /** What the person really did, rests included, second by second until just after the day's end. */
  readonly seconds: readonly RecordedState[];
  readonly postures: readonly { readonly second: number; readonly posture: Posture }[];
  /** Wall clock at the start, ms. */
  readonly wall: number;
  readonly samples: number;
  /** The scheduler's state and settings at the end. */
  readonly state: State;
  readonly settings: BreakSettings;
}

/** The effects of one type, with where they were heard. */
export function ofType<Type extends Effect['type']>(
  life: Life,
  type: Type,
): readonly (Heard & { readonly effect: Extract<Effect, { readonly type: Type }> })[] {
  return life.heard.filter(
    (one): one is Heard & { readonly effect: Extract<Effect, { readonly type: Type }> } =>
      one.effect.type === type,
  );
}

/** Recorded spans, in order. */
export const spansOf = (life: Life): readonly SpanEntry[] =>
  ofType(life, 'record').flatMap(({ effect }) =>
    effect.entry.type === 'span' ? [effect.entry] : [],
  );

/** Recorded breaks, in order, with when they were heard. */
export const breaksOf = (
  life: Life,
): readonly { readonly heard: Heard; readonly entry: BreakEntry }[] =>
  ofType(life, 'record').flatMap((heard) =>
    heard.effect.entry.type === 'break' ? [{ heard, entry: heard.effect.entry }] : [],
  );
