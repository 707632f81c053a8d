// What lives here: the summary at the end of a replay.
// What does not: single happenings (happening.ts).
// To add a number: a field in Summary, its sum below, its line in docs/replay.md.
import type { Effect } from '../breaks/effects.ts';
import type { BreakKindId, Outcome } from '../breaks/words.ts';
import type { SpanEntry } from '../journal/entries.ts';
import { isoTime } from './happening.ts';

/** What a replay amounts to. Times in ms. */
export interface Summary {
  readonly type: 'summary';
  readonly from: string;
  readonly to: string;
  /** Recorded time with input, without what the person left undone to rest. */
  readonly activeMs: number;
  readonly seatedMs: number;
  readonly standingMs: number;
  readonly awayMs: number;
  /** The part of `awayMs` that was spent in prompted breaks. */
  readonly restedMs: number;
  readonly longestBoutMs: number;
  readonly prompts: number;
  /** How many breaks of each kind ended how. */
  readonly breaks: Readonly<
    Partial<Record<BreakKindId, Readonly<Partial<Record<Outcome, number>>>>>
  >;
  readonly samples: number;
  readonly facts: number;
  readonly engineMs: number;
}

/** What the player knows about a whole replay. Wall-clock ms, and counts. */
export interface Played {
  readonly from: number;
  readonly to: number;
  readonly activeMs: number;
  readonly samples: number;
  readonly facts: number;
  readonly engineMs: number;
}

/** Counts as a replay goes on. */
export interface Tally {
  readonly count: (effect: Effect) => void;
  /** The bout is this long now, ms. */
  readonly bout: (ms: number) => void;
  readonly summary: (played: Played) => Summary;
}

/** Makes an empty tally. */
export function createTally(): Tally {
  const spans: SpanEntry[] = [];
  const breaks: Partial<Record<BreakKindId, Partial<Record<Outcome, number>>>> = {};
  let prompts = 0;
  let longestBoutMs = 0;

  const count = (effect: Effect): void => {
    if (effect.type === 'announce') prompts += 1;
    if (effect.type !== 'record') return;
    const { entry } = effect;
    if (entry.type === 'span') spans.push(entry);
    if (entry.type !== 'break') return;
    const ofKind = (breaks[entry.kind] ??= {});
    ofKind[entry.outcome] = (ofKind[entry.outcome] ?? 0) + 1;
  };

  const summary = (played: Played): Summary => {
    const { from, to, activeMs, ...counts } = played;
    const total = (wanted: (span: SpanEntry) => boolean): number =>
      spans.filter(wanted).reduce((sum, { start, end }) => sum + end - start, 0);
    return {
      type: 'summary',
      from: isoTime(from),
      to: isoTime(to),
      activeMs,
      seatedMs: total((span) => span.is === 'sitting'),
      standingMs: total((span) => span.is === 'standing'),
      awayMs: total((span) => span.is === 'away'),
      restedMs: total((span) => span.is === 'away' && span.cause === 'break'),
      longestBoutMs,
      prompts,
      breaks,
      ...counts,
    };
  };

  return {
    count,
    bout: (ms) => {
      longestBoutMs = Math.max(longestBoutMs, ms);
    },
    summary,
  };
}
