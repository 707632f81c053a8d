// What lives here: calling a stretch of the ledger something else, also where it is only part of a span.
// What does not: what that means for breaks (correct.ts, set-right.ts).
// To correct something new: it should follow from the ledger; then nothing is needed here.
import type { SpanKind } from '../presence/types.ts';
import { SECOND } from '../time/moment.ts';
import { recount, settleDesk } from './ledger.ts';
import { CALM } from './limits.ts';
import type { LedgerItem, SpanItem } from './tally.ts';
import { record, wallOf } from './turn.ts';
import type { Turn } from './turn.ts';

/** A stretch of time (wall ms) was something else, or is as it was recorded again. Sleep stays sleep. */
export interface Correction {
  readonly start: number;
  readonly end: number;
  readonly as: SpanKind | 'recorded';
}

/** Borders nearer to each other than this are the same: people are told of times as the journal has them. */
const SAME_BORDER = SECOND;

/**
 * Calls a stretch what it was, splitting spans at its borders, and adds everything up again. Returns
 * the places in the ledger that changed. A running break is not over, so nothing is said of its time.
 */
export function relabelSpans(turn: Turn, correction: Correction): ReadonlySet<number> {
  const { draft } = turn;
  const { start, as } = correction;
  const end = reachOpenSpan(turn, correction);
  if (end <= start) return new Set();
  record(turn, { type: 'correction', at: Math.round(draft.last.wall), start, end, as });
  draft.lastSpan = null;
  draft.calmUntil = Math.max(draft.calmUntil, draft.now + CALM);
  const changed = new Set<number>();
  const items = cutItems(cutItems(draft.ledger.items, start), end).map((item, index) => {
    if (item.type !== 'span' || !item.correctable) return item;
    if (item.wallStart < start - SAME_BORDER || item.wallEnd > end + SAME_BORDER) return item;
    const said = as === 'recorded' ? asRecorded(item) : asSaid(item, as);
    if (said !== item) changed.add(index);
    return said;
  });
  if (changed.size > 0) draft.ledger = { ...draft.ledger, items };
  draft.tally = recount(turn);
  return changed;
}

/** Closes the open span as far as the stretch reaches into it. Returns the stretch's end. */
function reachOpenSpan(turn: Turn, { start, end }: Correction): number {
  const { draft } = turn;
  const opened = wallOf(draft, draft.span.start);
  if (end <= opened) return end;
  if (draft.span.is === 'away') return opened;
  if (end > opened + SAME_BORDER || start >= opened) settleDesk(turn);
  return end;
}

/** The items with the span that goes on over this wall-clock time cut in two there. */
export function cutItems(items: readonly LedgerItem[], wall: number): readonly LedgerItem[] {
  return items.flatMap((item): readonly LedgerItem[] => {
    if (item.type !== 'span') return [item];
    if (wall <= item.wallStart + SAME_BORDER || wall >= item.wallEnd - SAME_BORDER) return [item];
    const middle = item.start + (wall - item.wallStart);
    return [
      { ...item, end: middle, wallEnd: wall },
      { ...item, start: middle, wallStart: wall },
    ];
  });
}

/** Time that the person says they were away pays like a locked screen. */
function asSaid(item: SpanItem, as: SpanKind): SpanItem {
  const sure = as === 'away';
  if (item.is === as && item.sure === sure) return item;
  const { is, pays } = item;
  const recorded = item.recorded ?? { is, sure: item.sure, pays };
  return { ...item, is: as, sure, pays: true, recorded };
}

function asRecorded(item: SpanItem): SpanItem {
  if (!item.recorded) return item;
  const { recorded, ...rest } = item;
  return { ...rest, ...recorded };
}
