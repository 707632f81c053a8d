// What lives here: the person sets a span straight, and everything is computed again from it.
// What does not: corrections of days long past, which only the journal knows; it gets the same entry.
// To add something a correction changes: it should follow from the ledger; then nothing is needed here.
import type { SpanKind } from '../presence/types.ts';
import { SECOND } from '../time/moment.ts';
import { settlePaid } from './absence.ts';
import { recordOutcome } from './finish.ts';
import { recount } from './ledger.ts';
import { CALM } from './limits.ts';
import { EMPTY_TALLY, paidByAbsence } from './tally.ts';
import type { LedgerItem } from './tally.ts';
import { newDue, record } from './turn.ts';
import type { Turn } from './turn.ts';

type SpanItem = LedgerItem & { readonly type: 'span' };

/** A stretch of time (wall ms) was something else. Sleep stays sleep. */
export interface Correction {
  readonly start: number;
  readonly end: number;
  readonly as: SpanKind;
}

/** Applies a correction: new entries in the journal, counts computed again, a minute of calm. */
export function correctSpan(turn: Turn, correction: Correction): void {
  for (const index of relabelSpans(turn, correction)) reviewAbsence(turn, index, correction.as);
  turn.draft.tally = recount(turn);
}

/** Calls spans what they were, and adds everything up again. Returns the places of those changed. */
export function relabelSpans(turn: Turn, correction: Correction): ReadonlySet<number> {
  const { draft } = turn;
  const { start, end, as } = correction;
  record(turn, { type: 'correction', at: Math.round(draft.last.wall), start, end, as });
  draft.lastSpan = null;
  draft.calmUntil = Math.max(draft.calmUntil, draft.now + CALM);
  const changed = new Set<number>();
  const items = draft.ledger.items.map((item, index) => {
    if (item.type !== 'span' || !item.correctable || item.is === as) return item;
    if (item.wallStart < start - SECOND || item.wallEnd > end + SECOND) return item;
    changed.add(index);
    return { ...item, is: as, sure: as === 'away', pays: true };
  });
  if (changed.size > 0) draft.ledger = { ...draft.ledger, items };
  draft.tally = recount(turn);
  return changed;
}

/** The away spans around an item, which pay together. */
function absenceAround(items: readonly LedgerItem[], index: number): readonly number[] {
  const isAway = (place: number): boolean => {
    const item = items[place];
    return item?.type === 'span' && item.is === 'away';
  };
  let first = index;
  while (isAway(first - 1)) first -= 1;
  let last = index;
  while (isAway(last + 1)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset).filter(isAway);
}

/** Takes back the break a former absence was recorded as, or records one that has come to light. */
function reviewAbsence(turn: Turn, index: number, as: SpanKind): void {
  const { draft, settings } = turn;
  const { items } = draft.ledger;
  const places = absenceAround(items, index);
  const spans = places.map((place) => items[place] as SpanItem);
  const own = items[index] as SpanItem;
  const known = own.breakId ?? spans.find((span) => span.breakId !== null)?.breakId ?? null;
  const awayMs = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const sureMs = spans.reduce((sum, span) => sum + (span.sure ? span.end - span.start : 0), 0);
  const paid = paidByAbsence({ ...EMPTY_TALLY, awayMs, sureMs }, settings.kinds);
  if (as !== 'away') {
    if (known === null || paid !== null) return;
    record(turn, { type: 'withdrawal', at: Math.round(draft.last.wall), breakId: known });
    mark(turn, [...places, index], null);
    return;
  }
  if (paid === null || known !== null) return;
  const rest = { start: spans[0]?.start ?? own.start, end: spans.at(-1)?.end ?? own.end };
  if (settlePaid(turn, paid, rest, 'person')) return;
  const due = newDue(turn, paid.id);
  recordOutcome(turn, due, 'natural', { ...rest, by: 'person' });
  mark(turn, [index], due.id);
}

function mark(turn: Turn, places: readonly number[], breakId: string | null): void {
  const { ledger } = turn.draft;
  const items = ledger.items.map((item, place) =>
    item.type === 'span' && places.includes(place) ? { ...item, breakId } : item,
  );
  turn.draft.ledger = { ...ledger, items };
}
