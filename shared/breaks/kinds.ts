// What lives here: the break kinds as data. The rules never name a kind, they read this.
// What does not: when a kind is prompted (dues.ts) or shown.
// To add a kind: its id in words.ts, its settings, one entry in KINDS below, its words. Tests name what is missing.
import type { Settings } from '../settings/definitions.ts';
import { MINUTE, SECOND } from '../time/moment.ts';
import type { BreakKindId } from './words.ts';

/** Everything the rules know about a kind. */
export interface BreakKind {
  readonly id: BreakKindId;
  /** Which time brings it due: seated time, or any time at the desk. */
  readonly counts: 'seated' | 'atDesk';
  /** Counted time between two of them, ms. */
  readonly intervalMs: number;
  /** How long it takes, ms. */
  readonly lengthMs: number;
  /** Whether taking it gets a person up, and so ends a bout. */
  readonly endsBout: boolean;
  /** Standing this long, ms, pays it; null if standing does not. */
  readonly standingPaysMs: number | null;
}

/** What it takes to make a kind from the settings; null while it is switched off. */
type KindEntry = (settings: Settings) => Omit<BreakKind, 'id'> | null;

const KINDS: Readonly<Record<BreakKindId, KindEntry>> = {
  eyes: (settings) =>
    settings.eyesEnabled
      ? {
          counts: 'atDesk',
          intervalMs: settings.eyesIntervalMinutes * MINUTE,
          lengthMs: settings.eyesLengthSeconds * SECOND,
          endsBout: false,
          standingPaysMs: null,
        }
      : null,
  move: (settings) => ({
    counts: 'seated',
    intervalMs: settings.moveIntervalMinutes * MINUTE,
    lengthMs: settings.moveLengthMinutes * MINUTE,
    endsBout: true,
    standingPaysMs: 5 * MINUTE,
  }),
  // A long break only makes sense while it is rarer and longer than a move break (design.md §3).
  long: (settings) =>
    settings.longEnabled &&
    settings.longIntervalMinutes > settings.moveIntervalMinutes &&
    settings.longLengthMinutes > settings.moveLengthMinutes
      ? {
          counts: 'seated',
          intervalMs: settings.longIntervalMinutes * MINUTE,
          lengthMs: settings.longLengthMinutes * MINUTE,
          endsBout: true,
          standingPaysMs: null,
        }
      : null,
};

/** The kinds these settings switch on, longest first: where several are due, the first one wins. */
export function kindsOf(settings: Settings): readonly BreakKind[] {
  return (Object.keys(KINDS) as BreakKindId[])
    .flatMap((id) => {
      const kind = KINDS[id](settings);
      return kind ? [{ id, ...kind }] : [];
    })
    .sort((one, other) => other.lengthMs - one.lengthMs || other.intervalMs - one.intervalMs);
}
