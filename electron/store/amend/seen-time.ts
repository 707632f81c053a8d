// What lives here: what is known of a stretch of time and of the breaks around it, to compare before and after.
// What does not: comparing (put-back.ts).
import type { DayBreak, DaySpan } from '../../../shared/insights/day.ts';
import { timeline } from '../../../shared/insights/timeline.ts';
import type { Range } from '../../../shared/time/range.ts';
import type { SpanEntry } from '../../../shared/journal/entries.ts';
import type { Posture } from '../../../shared/presence/types.ts';
import { DAY } from '../../../shared/time/moment.ts';
import { readDay } from '../days.ts';
import type { JournalReader } from '../journal/reader.ts';

/** A stretch of time as it is known. */
export interface SeenTime {
  /** What it was, corrections applied, clipped to the stretch. */
  readonly spans: readonly DaySpan[];
  /** How the person was at the desk before it. */
  readonly postureBefore: Posture;
  /** Breaks a day around it: an absence reaches beyond what of it was corrected. */
  readonly breaks: readonly DayBreak[];
}

/** Looks at a stretch of time. `open`: the span that is not yet closed. */
export function seeTime(journal: JournalReader, open: SpanEntry | null, range: Range): SeenTime {
  const around = { date: '', start: range.start - DAY, end: range.end + DAY };
  const { spans, breaks } = readDay(journal, around, open);
  const before = spans.findLast(({ is, start }) => is !== 'away' && start < range.start);
  return {
    spans: spans.flatMap((span) => within(span, range)),
    postureBefore: before?.is === 'standing' ? 'standing' : 'sitting',
    breaks,
  };
}

/** What a stretch of time would be, had the person not said last, with one word for all of it, that they were away. */
export function withoutAway(
  journal: JournalReader,
  open: SpanEntry | null,
  range: Range,
): readonly DaySpan[] {
  const { spans, corrections } = journal.entriesIn(range);
  const isWhole = ({ start, end }: Range): boolean => start === range.start && end === range.end;
  const last = corrections
    .toSorted((a, b) => a.at - b.at)
    .findLast((said) => said.as === 'away' && isWhole(said));
  // Where it was undoing that said so, it first took back what had been said in between.
  const others = corrections.filter((said) => said.at !== last?.at || !isWhole(said));
  return timeline(range, open ? [...spans, open] : spans, last ? others : []);
}

function within(span: DaySpan, { start, end }: Range): readonly DaySpan[] {
  const part = { ...span, start: Math.max(span.start, start), end: Math.min(span.end, end) };
  return part.end > part.start ? [part] : [];
}
