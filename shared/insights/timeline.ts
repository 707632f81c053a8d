// What lives here: a day's timeline out of journal entries, corrections applied.
// What does not: sums (totals.ts), reading the journal (electron/store/journal).
// To add a layer over the recorded spans: one more pass of `paint`, in order of authority.
import type { CorrectionEntry, SpanEntry } from '../journal/entries.ts';
import type { SpanKind } from '../presence/types.ts';
import type { Range } from '../time/range.ts';
import type { DaySpan } from './day.ts';

/**
 * The pieces of a day, in order, never overlapping, clipped to the day. Where entries overlap, the
 * later one in the list holds; corrections go on top in the order they were made, but never over sleep.
 * That order is their `at`: an import may append older ones last.
 */
export function timeline(
  day: Range,
  spans: readonly SpanEntry[],
  corrections: readonly CorrectionEntry[],
): readonly DaySpan[] {
  let pieces: readonly DaySpan[] = [];
  for (const span of spans) pieces = paint(pieces, recorded(span), false);
  const asRecorded = pieces;
  for (const { start, end, as } of corrections.toSorted((a, b) => a.at - b.at))
    pieces =
      as === 'recorded'
        ? uncover(pieces, asRecorded, { start, end })
        : paint(pieces, corrected({ start, end }, as), true);
  return joinAlike(pieces.flatMap((piece) => clip(piece, day)));
}

const recorded = ({ start, end, is, cause }: SpanEntry): DaySpan => ({
  start,
  end,
  is,
  cause,
  corrected: false,
  correctable: cause !== 'sleep',
});

const corrected = ({ start, end }: Range, is: SpanKind): DaySpan => ({
  start,
  end,
  is,
  cause: 'person',
  corrected: true,
  correctable: true,
});

/** Lays `layer` over the pieces. With `spareSleep` it shows only where there is no sleep below. */
function paint(
  pieces: readonly DaySpan[],
  layer: DaySpan,
  spareSleep: boolean,
): readonly DaySpan[] {
  if (layer.end <= layer.start) return pieces;
  // Nearly every span begins where the one before it ended.
  if ((pieces.at(-1)?.end ?? 0) <= layer.start) return [...pieces, layer];
  const kept = pieces.flatMap((piece) =>
    spareSleep && piece.cause === 'sleep' ? [piece] : without(piece, layer),
  );
  const asleep = spareSleep ? pieces.filter((piece) => piece.cause === 'sleep') : [];
  const shown = asleep.reduce<readonly DaySpan[]>(
    (parts, sleep) => parts.flatMap((part) => without(part, sleep)),
    [layer],
  );
  return [...kept, ...shown].sort((a, b) => a.start - b.start);
}

/** In a range, what was recorded shows again. */
function uncover(
  pieces: readonly DaySpan[],
  asRecorded: readonly DaySpan[],
  range: Range,
): readonly DaySpan[] {
  if (range.end <= range.start) return pieces;
  return [
    ...pieces.flatMap((piece) => without(piece, range)),
    ...asRecorded.flatMap((piece) => clip(piece, range)),
  ].sort((a, b) => a.start - b.start);
}

/** What is left of a piece outside a range. */
function without(piece: DaySpan, { start, end }: Range): readonly DaySpan[] {
  if (end <= piece.start || start >= piece.end) return [piece];
  return [
    { ...piece, end: start },
    { ...piece, start: end },
  ].filter((part) => part.end > part.start);
}

function clip(piece: DaySpan, { start, end }: Range): readonly DaySpan[] {
  const part = { ...piece, start: Math.max(piece.start, start), end: Math.min(piece.end, end) };
  return part.end > part.start ? [part] : [];
}

function joinAlike(pieces: readonly DaySpan[]): readonly DaySpan[] {
  const joined: DaySpan[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.end === piece.start && alike(last, piece))
      joined[joined.length - 1] = { ...last, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

const alike = (a: DaySpan, b: DaySpan): boolean =>
  a.is === b.is && a.cause === b.cause && a.corrected === b.corrected;
