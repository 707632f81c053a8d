// What lives here: closing the open span and opening the next; the memory that corrections work on.
// What does not: when to do so (presence-rules.ts, running.ts) or what it pays (tally.ts).
// To add a cause: ../presence/types.ts.
import type { AwayCause, DeskCause, SpanKind } from '../presence/types.ts';
import type { OpenSpan } from './state.ts';
import { applyItem, settleAbsenceIn } from './tally.ts';
import type { LedgerItem, Tally } from './tally.ts';
import { record, wallOf } from './turn.ts';
import type { Turn } from './turn.ts';

/** Items kept for corrections: more than a day of ordinary work. Older ones are only summed. */
const KEPT_ITEMS = 200;

/** Adds an item to the ledger and to the tally. */
export function addItem(turn: Turn, item: LedgerItem): void {
  const { draft, settings } = turn;
  draft.tally = applyItem(draft.tally, item, settings.kinds);
  const items = [...draft.ledger.items, item];
  // A correction may have cut some in two.
  const oldest = items.splice(0, Math.max(0, items.length - KEPT_ITEMS));
  const base = oldest.reduce((sum, old) => applyItem(sum, old, settings.kinds), draft.ledger.base);
  draft.ledger = { base, items };
}

/** Remembers which break these spans became, so that a correction can take it back. */
export function markSpans(
  turn: Turn,
  spans: readonly (LedgerItem | undefined)[],
  breakId: string | null,
): void {
  const { ledger } = turn.draft;
  const items = ledger.items.map((item) =>
    item.type === 'span' && spans.includes(item) ? { ...item, breakId } : item,
  );
  turn.draft.ledger = { ...ledger, items };
}

/** The same for the span that was closed last, if it is of that sort. */
export function markLast(turn: Turn, is: SpanKind, breakId: string): void {
  const last = turn.draft.ledger.items.at(-1);
  if (last?.type === 'span' && last.is === is) markSpans(turn, [last], breakId);
}

/** The tally computed again from the ledger. */
export function recount(turn: Turn): Tally {
  const { ledger, span } = turn.draft;
  const { kinds } = turn.settings;
  const tally = ledger.items.reduce((sum, item) => applyItem(sum, item, kinds), ledger.base);
  return span.is === 'desk' ? settleAbsenceIn(tally, kinds) : tally;
}

/** Closes the open span at `end`, and opens `next` there. Nothing is recorded for no time at all. */
export function closeSpan(turn: Turn, end: number, next: OpenSpan, pays = true): void {
  const { draft } = turn;
  const { span } = draft;
  const is = span.is === 'desk' ? draft.posture : 'away';
  if (end > span.start) addSpan(turn, { start: span.start, end, is, cause: span.cause, pays });
  draft.span = next;
}

/** Splits the open desk span at `time`: what comes is desk time with another cause. */
export function splitDesk(turn: Turn, time: number, cause: DeskCause): void {
  closeSpan(turn, time, { is: 'desk', start: time, cause });
}

/** Causes of absence that leave no doubt. */
export const SURE_CAUSES: ReadonlySet<AwayCause | DeskCause> = new Set([
  'lock',
  'sleep',
  'off',
  'person',
]);

/** Settles the open desk span up to the last evidence, so that what follows starts from true counts. */
export function settleDesk(turn: Turn): void {
  const { span, presence } = turn.draft;
  if (span.is === 'desk') splitDesk(turn, Math.max(span.start, presence.evidence), span.cause);
}

function addSpan(
  turn: Turn,
  span: {
    readonly start: number;
    readonly end: number;
    readonly is: SpanKind;
    readonly cause: AwayCause | DeskCause;
    readonly pays: boolean;
  },
): void {
  const { start, end, is, cause, pays } = span;
  const wallStart = wallOf(turn.draft, start);
  const wallEnd = wallOf(turn.draft, end);
  record(turn, { type: 'span', start: wallStart, end: wallEnd, is, cause });
  addItem(turn, {
    type: 'span',
    start,
    end,
    is,
    sure: is === 'away' && SURE_CAUSES.has(cause),
    pays,
    wallStart,
    wallEnd,
    correctable: cause !== 'sleep',
    breakId: null,
  });
}
